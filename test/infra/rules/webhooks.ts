import * as z from "zod";
import { statements, text } from "./policies.ts";
import { ofType, type Rule } from "./reading.ts";

/** Whoever may do this to what lies at this path. */
const mayTo = (resources: Parameters<Rule>[0], action: RegExp, path: string) => {
  const found = resources.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return statements(resources)
    .filter(({ statement }) => statement.Action.some((one) => action.test(text(one))))
    .filter(({ statement }) => JSON.stringify(statement.Resource).includes(found.id))
    .map(({ owner }) => owner.path);
};

const signingKey = "arnau-data/Webhooks/SigningKey/Key";

/** Who makes keys of webhooks cannot open them, and who signs with them cannot make them. */
export const keysOfWebhooksAreMadeHereAndUsedThere: Rule = (resources) => [
  ...mayTo(resources, /^kms:(?:Encrypt|GenerateDataKey|ReEncrypt)/, signingKey)
    .filter((path) => !/^arnau-\w+\/webhooks-api\//.test(path))
    .map((path) => `${path} may seal keys of webhooks`),
  ...mayTo(resources, /^kms:Decrypt$/, signingKey)
    .filter((path) => !/^arnau-\w+\/Deliveries\/deliver\//.test(path))
    .map((path) => `${path} may open keys of webhooks`),
];

/** Positions are given out in one place. */
export const onlyTheRelayWritesTheFeed: Rule = (resources) =>
  mayTo(
    resources,
    /^dynamodb:(?:Put|Update|Delete|BatchWrite)Item$/,
    "arnau-data/Webhooks/Feed/Table",
  )
    .filter((path) => !/^arnau-\w+\/relay\//.test(path))
    .map((path) => `${path} may write the feed`);

const targetsSchema = z.object({
  Environment: z.object({ Variables: z.object({ WEBHOOK_TARGETS: z.string() }) }),
});

/** Both who takes an address and who calls it are told the same. */
export const webhooksGoTo =
  (targets: "public" | "local"): Rule =>
  (resources) =>
    ofType(resources, "AWS::Lambda::Function")
      .filter(({ path }) => /\/(?:webhooks-api|deliver)\//.test(path))
      .filter(
        ({ properties }) =>
          targetsSchema.safeParse(properties).data?.Environment.Variables.WEBHOOK_TARGETS !==
          targets,
      )
      .map(({ path }) => `${path} sends elsewhere`);
