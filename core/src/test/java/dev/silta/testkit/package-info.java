// SPDX-License-Identifier: Apache-2.0
/**
 * Stateful fakes of a shop and a warehouse, a manual clock, scripted faults and the contract tests
 * that every connector and every store must pass. May depend on the model, the connector and store
 * contracts, JUnit and AssertJ.
 */
@NullMarked
package dev.silta.testkit;

import org.jspecify.annotations.NullMarked;
