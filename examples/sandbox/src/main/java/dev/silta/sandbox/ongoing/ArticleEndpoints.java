// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import dev.silta.sandbox.http.Shape;
import java.util.Optional;

/** Articles: writing them, and reading them with their stock figures. */
final class ArticleEndpoints {
  private final WarehouseState warehouse;

  ArticleEndpoints(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  void addTo(Router router) {
    router.on("PUT /articles", this::put);
    router.on("GET /articles", ArticleFilters.NAMES, c -> list(Owner.checked(warehouse, c)));
    router.on("POST /articles/byQuery", this::byQuery);
    router.on("PUT /articles/{id}", this::putById);
    router.on("GET /articles/{id}", this::one);
    router.on("PUT /articles/{id}/classes", this::setClasses);
    String register = "/articles/classes";
    router.on("GET " + register, "goodsOwnerId", this::classes);
    router.on("PUT " + register, this::putClass);
    router.on("PUT " + register + "/{id}", this::putClass);
    router.on("DELETE " + register + "/{id}", this::removeClass);
  }

  private Answer put(Call call) {
    ObjectNode body = checked(call);
    Optional<StockArticle> known = warehouse.article(Json.text(body, "articleNumber"));
    return known.isPresent() ? update(known.get(), body) : create(body);
  }

  private ObjectNode checked(Call call) {
    ObjectNode body = call.body();
    warehouse.check(body, ArticleShape.PUT);
    warehouse.checkOwner(body);
    for (ObjectNode row : Json.objects(body.path("structureDefinition"), "rows")) {
      require(Json.text(row, "articleNumber"));
    }
    return body;
  }

  private void require(String number) {
    if (warehouse.article(number).isEmpty()) {
      throw new Refusal(400, "Article number '" + number + "' does not exist.");
    }
  }

  private Answer create(ObjectNode body) {
    int id = warehouse.nextId("article", 30417);
    StockArticle article = new StockArticle(id, Json.object(), warehouse.now());
    article.rename(Json.text(body, "articleNumber").strip());
    article.update(body, warehouse.now());
    warehouse.add(article);
    return written(article);
  }

  private Answer update(StockArticle article, ObjectNode body) {
    article.update(body, warehouse.now());
    return written(article);
  }

  private Answer written(StockArticle article) {
    for (ObjectNode found : Json.objects(article.data().path("articleClassesInfo"), "classes")) {
      found.set("id", warehouse.articleClasses().mention(found).path("id"));
    }
    ObjectNode answer = Json.object().put("articleSystemId", article.id());
    String name = Json.text(article.data(), "articleName");
    return Answer.ok(
        answer.put(
            "message", "<br/>Article " + article.number() + " " + name + " Updated/Created"));
  }

  private Answer putById(Call call) {
    StockArticle article = warehouse.articleById(call.id());
    ObjectNode body = checked(call);
    String number = Json.text(body, "articleNumber");
    if (warehouse.article(number).filter(other -> other != article).isPresent()) {
      throw new Refusal(400, "Article number '" + number + "' is taken.");
    }
    warehouse.rename(article, number);
    return update(article, body);
  }

  private Answer one(Call call) {
    return Answer.ok(new ArticleView(warehouse).of(warehouse.articleById(call.id())));
  }

  private Answer list(Query query) {
    ArticleView view = new ArticleView(warehouse);
    return Answer.ok(
        Json.arrayOf(ArticleFilters.select(query, warehouse).stream().map(view::of).toList()));
  }

  private Answer byQuery(Call call) {
    ObjectNode body = call.body();
    BodyQuery.check(body, ArticleFilters.NAMES.replace(" articleNumber ", " "));
    warehouse.checkOwner(body);
    return list(BodyQuery.of(body));
  }

  private Answer setClasses(Call call) {
    StockArticle article = warehouse.articleById(call.id());
    ObjectNode body = call.body();
    warehouse.check(body, Shape.of("articleClassIds:strings!"));
    ArrayNode classes = Json.array();
    for (JsonNode id : body.path("articleClassIds")) {
      classes.add(warehouse.articleClasses().get(id.asLong()).deepCopy());
    }
    article.data().withObject("/articleClassesInfo").set("classes", classes);
    return Answer.ok(Json.object().put("success", true).putNull("message"));
  }

  private Answer classes(Call call) {
    Owner.checked(warehouse, call);
    ObjectNode answer = Json.object();
    answer.set("articleClasses", warehouse.articleClasses().all());
    return Answer.ok(answer);
  }

  private Answer putClass(Call call) {
    ObjectNode body = call.body();
    warehouse.check(body, Shapes.REGISTER_ENTRY);
    warehouse.checkOwner(body);
    if (!call.parameters().isEmpty()) {
      warehouse.articleClasses().change(call.id(), body);
    }
    int id = warehouse.articleClasses().mention(body).path("id").asInt();
    return Answer.ok(Json.object().put("articleClassId", id).put("success", true));
  }

  private Answer removeClass(Call call) {
    warehouse.articleClasses().remove(call.id());
    return Answer.ok(Json.object().put("articleClassId", call.id()).put("success", true));
  }
}
