// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** The shape that architecture decisions rest on. */
@AnalyzeClasses(packages = "dev.silta", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] JDK_AND_ANNOTATIONS = {
    "java..", "org.jspecify..", "org.immutables.."
  };

  @ArchTest
  static final ArchRule modelDependsOnTheJdkOnly =
      classes()
          .that()
          .resideInAPackage("dev.silta.model")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(JDK_AND_ANNOTATIONS)
                  .or(resideInAnyPackage("javax.annotation..", "dev.silta.model")));

  @ArchTest
  static final ArchRule connectorKnowsTheModelOnly =
      knowsOnly("dev.silta.connector", "dev.silta.model");

  @ArchTest
  static final ArchRule storeKnowsTheModelOnly = knowsOnly("dev.silta.store", "dev.silta.model");

  @ArchTest
  static final ArchRule theJdbcStoreKnowsStoreAndModelOnly =
      knowsOnly("dev.silta.store.jdbc", "dev.silta.store", "dev.silta.model");

  @ArchTest
  static final ArchRule nobodyNeedsTheJdbcStore =
      noClasses()
          .that()
          .resideInAnyPackage("dev.silta.sync", "dev.silta.flow", "dev.silta.connector")
          .should()
          .dependOnClassesThat(resideInAnyPackage("dev.silta.store.jdbc", "java.sql", "javax.sql"));

  @ArchTest
  static final ArchRule decisionsKnowModelConnectorAndStoreOnly =
      knowsOnly("dev.silta.flow", "dev.silta.model", "dev.silta.connector", "dev.silta.store");

  @ArchTest
  static final ArchRule theEngineDoesNotKnowHttp =
      noClasses()
          .that()
          .resideInAPackage("dev.silta.sync")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("dev.silta.http", "java.net..", "com.fasterxml.."));

  @ArchTest
  static final ArchRule theHttpLayerKnowsNothingOfShopsAndWarehouses =
      noClasses()
          .that()
          .resideInAPackage("dev.silta.http")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.silta..").and(not(resideInAPackage("dev.silta.http"))));

  /** A message can lead to a look and to nothing else. */
  @ArchTest
  static final ArchRule webhooksKnowOfTheEngineItsHintOnly =
      noClasses()
          .that()
          .resideInAPackage("..webhook")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("dev.silta.sync", "dev.silta.store", "dev.silta.flow")
                  .and(not(isAHint())))
          .orShould()
          .dependOnClassesThat(resideInAPackage("..connector"));

  @ArchTest
  static final ArchRule theEngineDoesNotKnowWebhooks =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.silta.sync", "dev.silta.store", "dev.silta.flow", "dev.silta.connector")
          .should()
          .dependOnClassesThat(resideInAPackage("..webhook"));

  @ArchTest
  static final ArchRule decisionsAndMappingsDoNoIo =
      noClasses()
          .that()
          .resideInAnyPackage("dev.silta.flow", "..mapping")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "java.net.http..",
                  "java.io..",
                  "java.nio.file..",
                  "org.slf4j..",
                  "dev.silta.sync"))
          .orShould()
          .accessClassesThat(resideInAnyPackage("dev.silta.http").and(not(isJson())));

  @ArchTest
  static final ArchRule decisionsAndMappingsReadNoClockAndThrowNoDice =
      noClasses()
          .that()
          .resideInAnyPackage("dev.silta.flow", "..mapping", "dev.silta.model")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callConstructor(Random.class);

  @ArchTest
  static final ArchRule mappingsDoNotKnowConnectorsAndStores =
      noClasses()
          .that()
          .resideInAPackage("..mapping")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("dev.silta.store", "dev.silta.sync", "..connector"));

  @ArchTest
  static final ArchRule wireTypesDoNotKnowTheNeutralModel =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.silta.mycashflow.model", "dev.silta.ogoship.model", "dev.silta.ongoing.model")
          .should()
          .dependOnClassesThat(resideInAPackage("dev.silta.model"));

  @ArchTest
  static final ArchRule noClientKnowsAnother =
      slices().matching("dev.silta.(mycashflow|ongoing|ogoship)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule theSandboxKnowsNoneOfOurClients =
      noClasses()
          .that()
          .resideInAPackage("dev.silta.sandbox..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.silta..").and(not(resideInAPackage("dev.silta.sandbox.."))));

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("dev.silta.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule publicSignaturesHideLibraries =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(
              resideInAnyPackage(
                  "dev.silta.sync",
                  "dev.silta.store..",
                  "dev.silta.connector",
                  "dev.silta.model",
                  "dev.silta.flow"))
          .should(showOnlyJdkAndOwnTypes());

  private static ArchRule knowsOnly(String own, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.silta..")
                .and(not(resideInAPackage(own)))
                .and(not(resideInAnyPackage(others))))
        .orShould()
        .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "java.net.http.."));
  }

  /** Content is compared through the codec, which is a pure function of its arguments. */
  private static com.tngtech.archunit.base.DescribedPredicate<
          com.tngtech.archunit.core.domain.JavaClass>
      isJson() {
    return DescribedPredicate.describe(
        "JSON codec",
        type -> type.getSimpleName().startsWith("Json") || type.getName().contains("JsonCodec"));
  }

  private static DescribedPredicate<JavaClass> isAHint() {
    return DescribedPredicate.describe(
        "hint", type -> type.getName().matches("dev\\.silta\\.sync\\.Hint(\\$.*)?"));
  }

  private static boolean isReachable(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isReachable).orElse(true);
  }

  private static ArchCondition<JavaMethod> showOnlyJdkAndOwnTypes() {
    return new ArchCondition<>("show types of the JDK and of Silta only") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (!isReachable(method.getOwner())) {
          return;
        }
        method.getAllInvolvedRawTypes().stream()
            .map(type -> type.getBaseComponentType().getName())
            .filter(
                name ->
                    name.startsWith("com.fasterxml")
                        || name.startsWith("java.net.http")
                        || name.contains("Immutable"))
            .forEach(
                name ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + name)));
      }
    };
  }
}
