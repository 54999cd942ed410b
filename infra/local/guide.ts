import { everyoneIn } from "#infra/walk/officials.ts";
import { everyoneOf } from "#infra/walk/services.ts";
import type { Locale } from "#shared/law/languages.ts";
import { anotherOf } from "./another.ts";
import type { Stage } from "./stage.ts";
import { speaking } from "./words.ts";

const json = "-H 'content-type: application/json'";
const bearer = `-H "authorization: Bearer $TOKEN"`;
const readToken = (field: string) => `sed 's/.*"${field}": *"\\([^"]*\\)".*/\\1/'`;

const addresses = (
  { deployed: { apiUrl, consoleUrl, stateSystemsUrl } }: Stage,
  word: ReturnType<typeof speaking>,
): readonly string[] => {
  const named = [
    [word("console"), consoleUrl],
    ["API", apiUrl],
    [word("apiPage"), `${apiUrl}/docs`],
    ["OpenAPI", `${apiUrl}/v1/openapi.json`],
    [word("register"), `${apiUrl}/v1/register/organizations`],
    [word("stateSystems"), `${stateSystemsUrl}/control`],
  ] as const;
  const widest = Math.max(...named.map(([name]) => name.length));
  return named.map(([name, address]) => `${name.padEnd(widest)}  ${address}`);
};

const signIns = ({ office, services }: Stage) =>
  [...everyoneIn(office), ...everyoneOf(services)].map(
    ({ name, password, role }) => `${name.padEnd(18)} ${password.padEnd(22)} ${role}`,
  );

const portal = ({ deployed: { tokenUrl, portalClientId, portalClientSecret } }: Stage) => [
  `${tokenUrl}  ${portalClientId}  ${portalClientSecret}`,
];

/** What the steps to try need of a stage. */
interface Trying {
  readonly cloud: Pick<Stage["cloud"], "endpoint" | "folder">;
  readonly deployed: Pick<
    Stage["deployed"],
    "apiUrl" | "tokenUrl" | "portalClientId" | "portalClientSecret" | "officialsClientId"
  >;
  readonly office: {
    readonly unit: string;
    readonly representative: Pick<Stage["office"]["representative"], "name" | "password">;
  };
}

/** Commands to try: the public lists and help; the portal files one more application, which the representative finds in the worklist. */
export const stepsToTry = ({ cloud, deployed, office }: Trying): readonly string[] => {
  const { apiUrl, tokenUrl, portalClientId, portalClientSecret, officialsClientId } = deployed;
  const { name, password } = office.representative;
  const signIn = JSON.stringify({
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId: officialsClientId,
    AuthParameters: { USERNAME: name, PASSWORD: password },
  });
  const target = "x-amz-target: AWSCognitoIdentityProviderService.InitiateAuth";
  return [
    `curl '${apiUrl}/v1/register/organizations?region=${office.unit}'`,
    `curl -H 'accept-language: en' '${apiUrl}/v1/help?section=grounds'`,
    `TOKEN=$(curl -s -u '${portalClientId}:${portalClientSecret}' -d grant_type=client_credentials ${tokenUrl} | ${readToken("access_token")})`,
    `curl ${bearer} -H 'idempotency-key: my-first-try' ${json} -d @${anotherOf(cloud)} '${apiUrl}/v1/registrations'`,
    `TOKEN=$(curl -s -H '${target}' -H 'content-type: application/x-amz-json-1.1' -d '${signIn}' ${cloud.endpoint} | ${readToken("AccessToken")})`,
    `curl ${bearer} -H 'accept-language: ru' '${apiUrl}/v1/worklist'`,
  ];
};

/** Where everything is, who can sign in, and what to try next, as lines to print. */
export const guide = (stage: Stage, locale: Locale): string[] => {
  const word = speaking(locale);
  const part = (title: string, lines: readonly string[]) => [
    `\n${title}`,
    ...lines.map((line) => `    ${line}`),
  ];
  return [
    ...part(word("addresses"), addresses(stage, word)),
    ...part(word("signIns"), signIns(stage)),
    ...part(word("portal"), portal(stage)),
    ...part(word("goOn"), stepsToTry(stage)),
  ];
};
