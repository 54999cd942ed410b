import { Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { Binding } from "./binding.ts";

/** One thing a state system. */
export type BySystem<T> = Readonly<Record<StateSystem, T>>;

/** Makes one thing for each state system. */
export const eachSystem = <T>(make: (system: StateSystem) => T): BySystem<T> => ({
  "legal-entity": make("legal-entity"),
  "tax-debt": make("tax-debt"),
  insolvency: make("insolvency"),
  "unreliable-participants": make("unreliable-participants"),
  "immovable-property": make("immovable-property"),
  accessibility: make("accessibility"),
  "identity-documents": make("identity-documents"),
  "criminal-record": make("criminal-record"),
  "narcological-register": make("narcological-register"),
  "psychiatric-register": make("psychiatric-register"),
  "family-relations": make("family-relations"),
  guardianship: make("guardianship"),
  "powers-of-attorney": make("powers-of-attorney"),
});

/** Joins one binding a state system into one: its variable holds a JSON map from the system to the value. */
export const bindBySystem = (
  scope: Construct,
  variable: string,
  bindingOf: (system: StateSystem, variable: string) => Binding,
): Binding => {
  const bindings = Object.entries(eachSystem((system) => bindingOf(system, variable)));
  const values = Object.fromEntries(bindings.map(([system, { value }]) => [system, value]));
  return {
    variable,
    value: Stack.of(scope).toJsonString(values),
    statements: bindings.flatMap(([, { statements }]) => statements),
  };
};
