// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A running server on a free port of 127.0.0.1. Closing it frees the port and all its threads. */
public final class ApiServer implements AutoCloseable {
  private final Protocol protocol;
  private final Router router;
  private final Guard guard;
  private final Calls calls = new Calls();
  private final Faults faults = new Faults();
  private final Wire wire = new Wire();
  private final HttpServer server;
  private final ExecutorService threads;

  private ApiServer(Protocol protocol, Router router, Guard guard) throws IOException {
    this.protocol = protocol;
    this.router = router;
    this.guard = guard;
    this.server = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
    this.threads = Executors.newCachedThreadPool(ApiServer::daemon);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /** Starts to listen; the router must be complete. */
  public static ApiServer start(Protocol protocol, Router router, Guard guard) {
    Wire.answerWithoutDelay();
    try {
      ApiServer started = new ApiServer(protocol, router, guard);
      started.server.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "sandbox-http");
    thread.setDaemon(true);
    return thread;
  }

  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  public Calls calls() {
    return calls;
  }

  public Faults faults() {
    return faults;
  }

  private void handle(HttpExchange exchange) throws IOException {
    Request request = Request.of(exchange);
    Optional<Route> route = protocol.pathBelowPrefix(request.path()).flatMap(p -> find(request, p));
    String key = route.map(Route::key).orElse(request.method() + " " + request.path());
    RecordedCall call =
        new RecordedCall(key, request.method(), request.path(), request.query(), request.body());
    calls.record(call);
    faults.takeHook(key).run();
    wire.send(exchange, call.isWrite() ? write(request, key, route) : answer(request, key, route));
  }

  private Answer write(Request request, String key, Optional<Route> route) {
    faults.beforeWrites().run();
    Answer answer = answer(request, key, route);
    faults.afterWrites().run();
    return answer;
  }

  private Answer answer(Request request, String key, Optional<Route> route) {
    Fault fault = faults.take(key);
    return fault.afterwards(fault.instead().orElseGet(() -> serve(request, route)));
  }

  private Optional<Route> find(Request request, String below) {
    return router.find(request.method(), segments(below));
  }

  private static List<String> segments(String below) {
    return List.of(below.substring(Math.min(1, below.length())).split("/", -1));
  }

  private Answer serve(Request request, Optional<Route> route) {
    try {
      protocol.admit(request);
      Route found = route.orElseThrow(() -> nowhere(request));
      Query query = new Query(request.query());
      checkNames(found, query);
      String below = protocol.pathBelowPrefix(request.path()).orElseThrow();
      List<String> parameters = found.match(segments(below)).orElseThrow();
      Call call = new Call(request, found.key(), parameters, query);
      return guard.get(() -> found.handler().serve(call));
    } catch (Refusal e) {
      return protocol.refused(e);
    } catch (RuntimeException e) {
      return protocol.refused(new Refusal(500, "Bug in the sandbox: " + e));
    }
  }

  private Refusal nowhere(Request request) {
    Optional<String> below = protocol.pathBelowPrefix(request.path());
    boolean known = below.isPresent() && router.knows(segments(below.get()));
    return known ? new Refusal(405, "Method not allowed") : new Refusal(404, "Not found");
  }

  private void checkNames(Route route, Query query) {
    for (String name : query.names()) {
      if (!route.queryNames().contains(name) && !protocol.ignoresUnknownQueries()) {
        throw new Refusal(400, "Unknown query parameter: " + name);
      }
    }
  }

  /** After closing: whether every thread that served a request has ended in time. */
  boolean awaitIdle(Duration atMost) throws InterruptedException {
    return threads.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    wire.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
