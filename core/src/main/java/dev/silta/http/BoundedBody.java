// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Collects a body up to a size and breaks the exchange off beyond it. */
final class BoundedBody implements BodySubscriber<byte[]> {
  private final int limit;
  private final long announced;
  private final CompletableFuture<byte[]> result = new CompletableFuture<>();
  private final List<byte[]> chunks = new ArrayList<>();
  private int size;
  private Flow.@Nullable Subscription subscription;

  /**
   * A body of at most this size.
   *
   * @param announced the length that the server named, so that nothing is read of what is too long
   */
  BoundedBody(int limit, OptionalLong announced) {
    this.limit = limit;
    this.announced = announced.orElse(0);
  }

  /** The content of a gzip body, within the limit too: a small body can unpack to a huge one. */
  static byte[] unzipped(byte[] packed, int limit) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] content = in.readNBytes(limit);
      if (in.read() >= 0) {
        throw new TooLargeException();
      }
      return content;
    }
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return result;
  }

  @Override
  public void onSubscribe(Flow.Subscription newSubscription) {
    subscription = newSubscription;
    if (announced > limit) {
      breakOff();
    } else {
      newSubscription.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (buffer.remaining() > limit - size) {
        breakOff();
        return;
      }
      byte[] chunk = new byte[buffer.remaining()];
      buffer.get(chunk);
      chunks.add(chunk);
      size += chunk.length;
    }
  }

  private void breakOff() {
    chunks.clear();
    result.completeExceptionally(new TooLargeException());
    if (subscription != null) {
      subscription.cancel();
    }
  }

  @Override
  public void onError(Throwable problem) {
    result.completeExceptionally(problem);
  }

  @Override
  public void onComplete() {
    ByteBuffer all = ByteBuffer.allocate(size);
    chunks.forEach(all::put);
    chunks.clear();
    result.complete(all.array());
  }

  /** The body is larger than allowed. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super("body larger than allowed");
    }
  }
}
