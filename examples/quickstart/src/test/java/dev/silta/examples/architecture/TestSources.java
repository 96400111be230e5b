// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the test sources of a repository say that they prove.
 *
 * @param classes all of them, also those without tests
 * @param named each law that a comment names
 */
record TestSources(List<TestSource> classes, SortedSet<LawId> named) {
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final String ROOT_PACKAGE = "dev.silta.";

  /** Reads the tests of the modules at or below these directories. */
  static TestSources of(Path root) {
    try (StandardJavaFileManager files =
        compiler().getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler()
                  .getTask(
                      null,
                      files,
                      null,
                      List.of("-proc:none"),
                      null,
                      files.getJavaFileObjectsFromPaths(sources(root)));
      TestScanner scanner = new TestScanner(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        scanner.scan(unit, null);
      }
      return new TestSources(scanner.found(), scanner.named());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaCompiler compiler() {
    return ToolProvider.getSystemJavaCompiler();
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> modules = Files.find(root, 3, (path, file) -> isModule(path))) {
      return modules.flatMap(TestSources::testsOf).sorted().toList();
    }
  }

  private static boolean isModule(Path directory) {
    return Files.exists(directory.resolve("pom.xml")) && Files.exists(directory.resolve(TESTS));
  }

  private static Stream<Path> testsOf(Path module) {
    try (Stream<Path> files = Files.walk(module.resolve(TESTS))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By law, the tests that name it and that the build runs. */
  SortedMap<LawId, SortedSet<String>> proofs() {
    SortedMap<LawId, SortedSet<String>> proofs = new TreeMap<>();
    for (TestSource source : classes) {
      if (runs(source)) {
        String name = shortened(source.name());
        source.tests().forEach((test, ids) -> note(proofs, ids, name + "#" + test));
        note(proofs, hasTests(source) ? source.ids() : new TreeSet<>(), name);
      }
    }
    return proofs;
  }

  private static void note(
      SortedMap<LawId, SortedSet<String>> proofs, SortedSet<LawId> ids, String test) {
    ids.forEach(id -> proofs.computeIfAbsent(id, key -> new TreeSet<>()).add(test));
  }

  private static String shortened(String name) {
    return name.startsWith(ROOT_PACKAGE) ? name.substring(ROOT_PACKAGE.length()) : name;
  }

  /** A contract runs where a class that the build reaches extends it. */
  private boolean runs(TestSource source) {
    return source.isReached() || anyOther(other -> source.isExtendedBy(other) && runs(other));
  }

  private boolean hasTests(TestSource source) {
    return !source.tests().isEmpty()
        || anyOther(other -> other.isExtendedBy(source) && hasTests(other));
  }

  private boolean anyOther(Predicate<TestSource> test) {
    return classes.stream().anyMatch(test);
  }
}
