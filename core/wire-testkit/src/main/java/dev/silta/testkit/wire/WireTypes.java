// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit.wire;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the wire types of a package: those for which Immutables has generated a class. */
public final class WireTypes {
  private WireTypes() {}

  /** The wire types of this one's package, also nested ones. */
  public static List<Class<?>> besides(Class<?> any) {
    Set<String> names = classNames(any);
    return names.stream()
        .filter(name -> !name.endsWith("Builder") && names.contains(generated(name)))
        .sorted()
        .<Class<?>>map(name -> load(any, name))
        .toList();
  }

  /** The names of a wire type's own fields. */
  static Set<String> fieldNames(Class<?> type) {
    return Stream.of(load(type, generated(type.getSimpleName())).getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .map(field -> field.getName())
        .collect(Collectors.toSet());
  }

  private static String generated(String name) {
    return "Immutable" + name.substring(name.lastIndexOf('$') + 1);
  }

  private static Class<?> load(Class<?> any, String name) {
    try {
      return Class.forName(any.getPackageName() + "." + name, false, any.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no class " + name, e);
    }
  }

  private static Set<String> classNames(Class<?> any) {
    try (Stream<Path> files = Files.list(home(any))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .collect(Collectors.toSet());
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot list the types besides " + any, e);
    }
  }

  private static Path home(Class<?> any) throws URISyntaxException {
    return Path.of(any.getProtectionDomain().getCodeSource().getLocation().toURI())
        .resolve(any.getPackageName().replace('.', '/'));
  }
}
