import { Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";

/** What one function needs of one thing: the variable that names it, and the right to use it. */
export interface Binding {
  /** Name of the environment variable. */
  readonly variable: string;
  /** Its value: a table's name, a queue's address, a JSON map of them. */
  readonly value: string;
  readonly statements: readonly PolicyStatement[];
}

/** One statement that allows exactly these actions on exactly these resources. */
export const allow = (actions: readonly string[], resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({
    effect: Effect.ALLOW,
    actions: [...actions],
    resources: [...resources],
  });

/** A setting without any right: a number, an address, a level. */
export const setting = (variable: string, value: string | number): Binding => ({
  variable,
  value: String(value),
  statements: [],
});
