// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Finds the classes of a source, their tests, and the laws that their comments name. */
final class TestScanner extends TreePathScanner<Void, Void> {
  private static final Set<String> TEST =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "ArchTest");
  private final List<TestSource> found = new ArrayList<>();
  private final SortedSet<LawId> named = new TreeSet<>();
  private final Deque<TestSource> enclosing = new ArrayDeque<>();
  private final DocTrees comments;

  TestScanner(DocTrees comments) {
    this.comments = comments;
  }

  List<TestSource> found() {
    return found;
  }

  /** Each law that a comment names, be it that of a test or not. */
  SortedSet<LawId> named() {
    return named;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    TestSource source =
        new TestSource(
            outerName() + tree.getSimpleName(),
            Optional.ofNullable(tree.getExtendsClause()).map(Object::toString),
            isReached(tree),
            idsHere(),
            new TreeMap<>());
    found.add(source);
    enclosing.push(source);
    super.visitClass(tree, unused);
    enclosing.pop();
    return unused;
  }

  private String outerName() {
    return enclosing.isEmpty()
        ? getCurrentPath().getCompilationUnit().getPackageName() + "."
        : enclosing.peek().name() + ".";
  }

  private boolean isReached(ClassTree tree) {
    boolean byName =
        enclosing.isEmpty()
            ? tree.getSimpleName().toString().endsWith("Test")
            : enclosing.peek().isReached() && annotations(tree.getModifiers()).contains("Nested");
    return byName
        && !tree.getModifiers().getFlags().contains(Modifier.ABSTRACT)
        && !annotations(tree.getModifiers()).contains("Disabled");
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    note(tree.getName().toString(), tree.getModifiers());
    return super.visitMethod(tree, unused);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    note(tree.getName().toString(), tree.getModifiers());
    return super.visitVariable(tree, unused);
  }

  private void note(String name, ModifiersTree modifiers) {
    SortedSet<LawId> ids = idsHere();
    List<String> annotations = annotations(modifiers);
    if (annotations.stream().anyMatch(TEST::contains) && !annotations.contains("Disabled")) {
      enclosing.element().tests().put(name, ids);
    }
  }

  private SortedSet<LawId> idsHere() {
    SortedSet<LawId> ids =
        Optional.ofNullable(comments.getDocComment(getCurrentPath()))
            .map(LawId::in)
            .orElseGet(TreeSet::new);
    named.addAll(ids);
    return ids;
  }

  private static List<String> annotations(ModifiersTree modifiers) {
    return modifiers.getAnnotations().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .toList();
  }
}
