// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GetArticleClassModel;
import dev.silta.ongoing.model.GetArticleDangerousGoodsModel;
import dev.silta.ongoing.model.GetArticleStructureDefinitionModel;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.ongoing.model.IdCodeNameComment;
import dev.silta.ongoing.model.PatchArticleResponse;
import dev.silta.ongoing.model.PostArticleClassModel;
import dev.silta.ongoing.model.PostArticleClassResponse;
import dev.silta.ongoing.model.PostArticleDangerousGoodsByArticleNumberModel;
import dev.silta.ongoing.model.PostArticleDangerousGoodsModel;
import dev.silta.ongoing.model.PostDangerousGoodsRepsonse;
import dev.silta.ongoing.model.PostFileResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Classes, groups, categories, dangerous goods, structures and storage classes of articles. */
public final class ArticleRegistersApi {
  private static final String OWNER = "goodsOwnerId";
  private final RestClient rest;

  ArticleRegistersApi(RestClient rest) {
    this.rest = rest;
  }

  public Listing<GetArticleClassModel> classes(GoodsOwnerId owner) {
    return rest.get("/articles/classes")
        .query(OWNER, owner)
        .list("/articleClasses", "/id", GetArticleClassModel.class);
  }

  /** Creates the class or brings it up to date, by its code. */
  public PostArticleClassResponse putClass(PostArticleClassModel articleClass) {
    return rest.put("/articles/classes").body(articleClass).as(PostArticleClassResponse.class);
  }

  public PostArticleClassResponse putClass(int articleClassId, PostArticleClassModel articleClass) {
    return rest.put("/articles/classes/{articleClassId}", articleClassId)
        .body(articleClass)
        .as(PostArticleClassResponse.class);
  }

  public PostArticleClassResponse deleteClass(int articleClassId) {
    return rest.delete("/articles/classes/{articleClassId}", articleClassId)
        .as(PostArticleClassResponse.class);
  }

  /** Sets the classes of an article to exactly these. */
  public PostFileResponse setClasses(int articleSystemId, List<Integer> articleClassIds) {
    return rest.put("/articles/{articleSystemId}/classes", articleSystemId)
        .body(Map.of("articleClassIds", articleClassIds))
        .as(PostFileResponse.class);
  }

  public Listing<IdCodeNameComment> groups(GoodsOwnerId owner) {
    return rest.get("/articles/groups")
        .query(OWNER, owner)
        .list("/articleGroups", "/id", IdCodeNameComment.class);
  }

  public Listing<IdCodeNameComment> categories(GoodsOwnerId owner) {
    return rest.get("/articles/categories")
        .query(OWNER, owner)
        .list("/articleCategories", "/id", IdCodeNameComment.class);
  }

  /**
   * @param storageClassName at most 100 characters
   */
  public PatchArticleResponse patchStorageClass(int articleSystemId, String storageClassName) {
    return rest.patch("/articles/{articleSystemId}/storageClass", articleSystemId)
        .body(Map.of("storageClassName", storageClassName))
        .as(PatchArticleResponse.class);
  }

  public PatchArticleResponse deleteStorageClass(int articleSystemId) {
    return rest.delete("/articles/{articleSystemId}/storageClass", articleSystemId)
        .as(PatchArticleResponse.class);
  }

  public Optional<GetArticleDangerousGoodsModel> dangerousGoods(int articleSystemId) {
    return rest.get("/articles/{articleSystemId}/dangerousGoods", articleSystemId)
        .find(GetArticleDangerousGoodsModel.class);
  }

  public Listing<GetArticleDangerousGoodsModel> dangerousGoods(
      GoodsOwnerId owner, Collection<String> articleNumbers) {
    return rest.get("/articles/dangerousGoods")
        .query(OWNER, owner)
        .query("articleNumbers", articleNumbers)
        .list("", "/articleSystemId", GetArticleDangerousGoodsModel.class);
  }

  /** The UN number must exist in the warehouse's register. */
  public PostDangerousGoodsRepsonse putDangerousGoods(
      int articleSystemId, PostArticleDangerousGoodsModel goods) {
    return rest.put("/articles/{articleSystemId}/dangerousGoods", articleSystemId)
        .body(goods)
        .as(PostDangerousGoodsRepsonse.class);
  }

  public PostDangerousGoodsRepsonse putDangerousGoods(
      PostArticleDangerousGoodsByArticleNumberModel goods) {
    return rest.put("/articles/dangerousGoods").body(goods).as(PostDangerousGoodsRepsonse.class);
  }

  public Optional<GetArticleStructureDefinitionModel> structureDefinition(int articleSystemId) {
    return rest.get("/articles/{articleSystemId}/structureDefinition", articleSystemId)
        .find(GetArticleStructureDefinitionModel.class);
  }

  /**
   * @param articleKind {@code Structure} or {@code Production}
   */
  public Listing<GetArticleStructureDefinitionModel> structureDefinitions(
      GoodsOwnerId owner, Collection<String> articleNumbers, String articleKind) {
    return rest.get("/articles/structureDefinitions")
        .query(OWNER, owner)
        .query("articleNumbers", articleNumbers)
        .query("articleKind", articleKind)
        .list("", "/articleSystemId", GetArticleStructureDefinitionModel.class);
  }
}
