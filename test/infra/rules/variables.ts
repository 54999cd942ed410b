import * as z from "zod";
import type { Resource } from "#test/infra/templates.ts";
import { ofType, type Rule } from "./reading.ts";

/** What Lambda takes of variables, as the JSON that it measures. */
const mostBytes = 4096;

const variablesSchema = z.object({
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
});

const region = "ap-southeast-1";
const account = "123456789012";

/** A name that CloudFormation makes up: as long as it can be. */
const madeUp = (stack: string, id: string, most: number) =>
  `${stack}-${id}-${"X".repeat(12)}`.slice(0, most);

/** How many letters Secrets Manager adds to the name of a secret. */
const addedToSecrets = 6;

/** The ARN of the secret with the longest name of all; which one a reference means makes no more than a few bytes. */
const arnOfSecret = (resources: readonly Resource[]): string => {
  const names = ofType(resources, "AWS::SecretsManager::Secret").map(({ properties }) =>
    String(properties["Name"]),
  );
  const [longest = ""] = names.toSorted((one, other) => other.length - one.length);
  return `arn:aws:secretsmanager:${region}:${account}:secret:${longest}-${"X".repeat(addedToSecrets)}`;
};

/** What an export of another stack may be, by its name; tables and buckets are called after their stack and their place. */
const imported = (resources: readonly Resource[], name: string): string => {
  if (name.includes("Secret")) return arnOfSecret(resources);
  const [stack = "", id = ""] = name.split(":Exports");
  return madeUp(stack, id.replace(/^OutputRef/, ""), 63);
};

const joinSchema = z.object({ "Fn::Join": z.tuple([z.string(), z.array(z.unknown())]) });
const refSchema = z.object({ Ref: z.string() });
const attributeSchema = z.object({ "Fn::GetAtt": z.tuple([z.string(), z.string()]) });
const importSchema = z.object({ "Fn::ImportValue": z.string() });

const isQueue = (resources: readonly Resource[], stack: string, id: string) =>
  ofType(resources, "AWS::SQS::Queue").some((one) => one.stack === stack && one.id === id);

/** The text that a value of a template becomes when it is deployed, about as long as it can be. */
const deployed = (resources: readonly Resource[], stack: string, value: unknown): string => {
  if (typeof value === "string") return value;
  const join = joinSchema.safeParse(value).data;
  if (join !== undefined) {
    const [between, parts] = join["Fn::Join"];
    return parts.map((part) => deployed(resources, stack, part)).join(between);
  }
  const ref = refSchema.safeParse(value).data?.Ref;
  if (ref !== undefined) {
    return isQueue(resources, stack, ref)
      ? `https://sqs.${region}.amazonaws.com/${account}/${madeUp(stack, ref, 80)}`
      : madeUp(stack, ref, 80);
  }
  const attribute = attributeSchema.safeParse(value).data;
  if (attribute !== undefined) {
    const [id, name] = attribute["Fn::GetAtt"];
    return name === "QueueName" ? madeUp(stack, id, 80) : arnOfSecret(resources);
  }
  const { "Fn::ImportValue": name } = importSchema.parse(value);
  return imported(resources, name);
};

/** How much the variables of each function come to, by its path. */
const bytesOfVariables = (resources: readonly Resource[]): ReadonlyMap<string, number> =>
  new Map(
    ofType(resources, "AWS::Lambda::Function").map(({ path, stack, properties }) => {
      const variables = variablesSchema.safeParse(properties).data?.Environment.Variables ?? {};
      const texts = Object.entries(variables).map(([name, value]) => [
        name,
        deployed(resources, stack, value),
      ]);
      return [path, Buffer.byteLength(JSON.stringify(Object.fromEntries(texts)))];
    }),
  );

export const theVariablesOfEveryFunctionFit: Rule = (resources) =>
  [...bytesOfVariables(resources)]
    .filter(([, bytes]) => bytes > mostBytes)
    .map(([path, bytes]) => `${path}: its variables come to ${bytes} bytes`);
