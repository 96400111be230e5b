// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** R10, L5, B45: no public type prints a credential or personal data, whatever it is made of. */
class MaskedTest {
  /** What attributes of credentials and of persons are called, in all three vendors' words. */
  private static final Pattern DELICATE =
      Pattern.compile(
          "(?i)password|secret|token|apiKey|user|userName|digestKey"
              + "|firstName|lastName|company|companyName|street\\w*|address\\d?|addressLine\\w*"
              + "|city|zip|zipCode|postCode|postalCode|e?mail\\w*|phone\\w*|mobile\\w*"
              + "|telephone\\w*|cellPhone\\w*|socialSecurity\\w*|vatNumber|doorCode|contact\\w*"
              + "|remark|remarks|deliveryInstruction\\w*");

  private static final Pattern CANARY = Pattern.compile("canary\\.(\\w+)\\.(\\w+)");

  /** A warehouse's own address is on its door. */
  private static final Set<String> HARMLESS = Set.of("WarehouseModelAddress");

  private static List<Class<?>> publicTypes() {
    List<Class<?>> types = new ArrayList<>();
    for (JavaClass each :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.silta")) {
      boolean ofTheLibrary =
          !each.getPackageName().startsWith("dev.silta.sandbox")
              && !each.getPackageName().startsWith("dev.silta.examples");
      if (ofTheLibrary && isPublic(each) && !each.isAnonymousClass()) {
        types.add(each.reflect());
      }
    }
    return types;
  }

  /** With all the types around it. */
  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(MaskedTest::isPublic).orElse(true);
  }

  @Test
  void nothingDelicateIsPrinted() {
    Map<String, Set<String>> shown = new TreeMap<>();
    Set<String> unmade = new TreeSet<>();
    int made = 0;
    for (Class<?> type : publicTypes()) {
      Object specimen = Specimens.of(type).orElse(null);
      if (specimen != null) {
        made++;
        delicate(specimen.toString())
            .forEach(each -> shown.computeIfAbsent(each, k -> new TreeSet<>()).add(type.getName()));
      } else if (isDelicate(type)) {
        unmade.add(type.getName());
      }
    }
    assertThat(shown).isEmpty();
    assertThat(unmade).as("hold what is delicate and could not be made").isEmpty();
    assertThat(made).isGreaterThan(900);
    System.out.println("toString of " + made + " public types: none prints what is delicate");
  }

  private static List<String> delicate(String text) {
    return CANARY
        .matcher(text)
        .results()
        .filter(each -> DELICATE.matcher(each.group(2)).matches())
        .filter(each -> !HARMLESS.contains(each.group(1)))
        .map(MatchResult::group)
        .toList();
  }

  private static boolean isDelicate(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(each -> each.getParameterCount() == 0)
        .filter(each -> !Modifier.isStatic(each.getModifiers()))
        .anyMatch(each -> DELICATE.matcher(each.getName()).matches());
  }
}
