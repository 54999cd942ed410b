import * as z from "zod";
import { statements, text } from "./policies.ts";
import { ofType, type Rule } from "./reading.ts";

const keySchema = z.object({ EnableKeyRotation: z.literal(true) });

/** Without the key that wraps the keys of cases nothing of a person can be read any more. */
export const everyKeyIsRenewedAndKept: Rule = (resources) =>
  ofType(resources, "AWS::KMS::Key")
    .filter(({ properties, keeps }) => !keySchema.safeParse(properties).success || !keeps)
    .map(({ path }) => `${path} is not renewed every year, or can go with its stack`);

/** Whoever may do this to what lies at this path. */
const mayTo = (resources: Parameters<Rule>[0], action: RegExp, path: string) => {
  const found = resources.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return statements(resources)
    .filter(({ statement }) => statement.Action.some((one) => action.test(text(one))))
    .filter(({ statement }) => JSON.stringify(statement.Resource).includes(found.id))
    .map(({ owner }) => owner.path);
};

const doorsOfThePortal = /^arnau-api\/(?:portal|applications)-api\//;

/** The key turns numbers of persons into the names of cases: with it, a name can be found by trying. */
export const onlyThePortalNamesPersons: Rule = (resources) =>
  mayTo(resources, /^secretsmanager:/, "arnau-data/IdentifierKey/Secret")
    .filter((path) => !path.startsWith("arnau-api/portal-api/"))
    .map((path) => `${path} may read the key that names persons`);

/** With our keys anybody could ask the state systems about anybody (R377-7.p2f, R377-15.p2e). */
export const onlyTheAskingFunctionHasOurKeys: Rule = (resources) =>
  mayTo(resources, /^secretsmanager:/, "arnau-data/StateSystemCredentials/Secret")
    .filter((path) => !path.startsWith("arnau-work/verify/"))
    .map((path) => `${path} may read our keys for the state systems`);

/** Whoever knows the key that draws second looks foresees which decision nobody looks at again (L114-4.1.3). */
export const onlyThoseWhoDrawKnowTheDraw: Rule = (resources) =>
  mayTo(resources, /^secretsmanager:/, "arnau-data/ApplicationKey/Secret")
    .filter((path) => !/^arnau-api\/(?:assistance|applications)-api\//.test(path))
    .map((path) => `${path} may read the key that draws second looks`);

/** With another key the same person, or the same request, would be another case. */
export const theKeysThatNameCasesAreKept: Rule = (resources) =>
  ["IdentifierKey", "ApplicationKey"]
    .filter(
      (name) => !resources.some(({ path, keeps }) => path === `arnau-data/${name}/Secret` && keeps),
    )
    .map((name) => `${name}, which names cases, can go with its stack`);

/** A case whose key is gone can never be read again (R377-35). */
export const onlyTheWatchEndsKeysOfCases: Rule = (resources) =>
  mayTo(resources, /^dynamodb:(?:Update|Delete|BatchWrite)Item$/, "arnau-data/CaseKeys/Table")
    .filter((path) => !/^arnau-\w+\/watch-terms\//.test(path))
    .map((path) => `${path} may end the keys of cases`);

const anchorsSchema = z.object({
  Environment: z.object({ Variables: z.object({ TRUST_ANCHORS: z.base64() }) }),
});

const isAnchors = (properties: unknown): boolean => {
  const { data } = anchorsSchema.safeParse(properties);
  const pem = Buffer.from(data?.Environment.Variables.TRUST_ANCHORS ?? "", "base64").toString();
  return pem.includes("-----BEGIN CERTIFICATE-----") && !pem.includes("PRIVATE KEY");
};

/** Whose signatures are accepted is pinned at the deployment: certificates, and no key (R377-7b). */
export const thePortalHasItsTrustAnchors: Rule = (resources) =>
  ofType(resources, "AWS::Lambda::Function")
    .filter(({ path }) => doorsOfThePortal.test(path))
    .filter(({ properties }) => !isAnchors(properties))
    .map(({ path }) => `${path} has no certificates of authorities, or more than these`);
