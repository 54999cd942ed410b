import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import * as z from "zod";
import { build } from "#infra/build.ts";
import type { Authority } from "#shared/state-systems/authority/authority.ts";
import { account, accessTo } from "./access.ts";
import { cdk } from "./cdk.ts";
import type { Cloud } from "./cloud.ts";
import { clockFileOf } from "./clock.ts";
import { closeGaps } from "./gaps.ts";
import { introduceNeighbours } from "./neighbours.ts";
import { assemblyOf, type Resource, resourcesOf } from "./resources.ts";
import { root } from "./settings.ts";

/** What is needed to talk to Arnau where it has been deployed. */
export interface Deployed {
  /** Addresses without a slash at the end. */
  readonly apiUrl: string;
  readonly stateSystemsUrl: string;
  /** Where machines get their tokens. */
  readonly tokenUrl: string;
  readonly userPoolId: string;
  readonly portalClientId: string;
  readonly portalClientSecret: string;
  readonly officialsClientId: string;
  /** Where people open the console, and the distribution that shows it. */
  readonly consoleUrl: string;
  readonly distributionId: string;
  /** Every resource, for whoever has to look behind the API. */
  readonly resources: readonly Resource[];
}

/** Where the console of a cloud is shown. */
const consoleAt = ({ consolePort }: Cloud): string => `http://127.0.0.1:${consolePort}`;

/** The signing program of this machine is mocked, and listens without TLS. */
const mockedSigning = ({ signingPort }: Cloud): string => `ws://127.0.0.1:${signingPort}`;

const trustedIn = (cloud: Cloud): string => join(cloud.folder, "authority.pem");

/**
 * Settings of the app for a local cloud: impatient, with mocked state systems, a stand-in for
 * GuardDuty, addresses by path, and the test authority in the place of the national one.
 */
const contextFor = (cloud: Cloud): Readonly<Record<string, string>> => ({
  trustAnchors: trustedIn(cloud),
  mockStateSystems: "true",
  malwareScanner: "stand-in",
  scanSeconds: "1",
  noticeSender: "notices@arnau.example",
  webhookTargets: "local",
  feedReaders: "partner",
  apiAddress: `${cloud.endpoint}/_aws/execute-api/{api}/$default`,
  consoleAddress: consoleAt(cloud),
  signInAddress: cloud.endpoint,
  // Storage and the signing program are on this machine, without TLS.
  consoleReaches: `${cloud.endpoint} ${mockedSigning(cloud)}`,
  signingProgram: mockedSigning(cloud),
  passwordSignIn: "true",
  retryBaseSeconds: "1",
  askAgainSeconds: "10",
  rotationSeconds: "25",
  clockAheadFile: clockFileOf(cloud),
});

/** Builds the functions and deploys the whole app to a local cloud, which trusts this authority. */
export const deployAll = async (cloud: Cloud, authority: Authority): Promise<Deployed> => {
  await Promise.all([
    build(),
    cdk(cloud, cloud.folder, ["bootstrap", `aws://${account}/${cloud.region}`]),
  ]);
  const how = ["--require-approval", "never", "--method", "direct", "--concurrency", "4"];
  const where = ["--output", assemblyOf(cloud), "--outputs-file", outputsOf(cloud)];
  // Signatures with national algorithms come without the certificates above the signer's.
  writeFileSync(trustedIn(cloud), `${authority.trust}${authority.file.issuing.certificate}`);
  const context = Object.entries(contextFor(cloud)).flatMap(([name, value]) => [
    "--context",
    `${name}=${value}`,
  ]);
  await cdk(cloud, root, ["deploy", "--all", ...how, ...where, ...context]);
  const resources = await resourcesOf(cloud);
  await closeGaps(cloud, resources);
  await introduceNeighbours(cloud, authority);
  return described(cloud, resources);
};

const outputsOf = (cloud: Cloud) => join(cloud.folder, "outputs.json");

const outputsSchema = z.object({
  "arnau-api": z.object({ ApiUrl: z.url() }),
  "arnau-front": z.object({ ConsoleUrl: z.url(), DistributionId: z.string() }),
  "arnau-state-systems": z.object({ StateSystemsUrl: z.url() }),
  "arnau-identity": z.object({
    UserPoolId: z.string(),
    PortalClientId: z.string(),
    OfficialsClientId: z.string(),
  }),
});

const described = async (cloud: Cloud, resources: readonly Resource[]): Promise<Deployed> => {
  const outputs = outputsSchema.parse(JSON.parse(readFileSync(outputsOf(cloud), "utf8")));
  const { UserPoolId, PortalClientId, OfficialsClientId } = outputs["arnau-identity"];
  return {
    apiUrl: outputs["arnau-api"].ApiUrl,
    stateSystemsUrl: outputs["arnau-state-systems"].StateSystemsUrl,
    tokenUrl: `${cloud.endpoint}/oauth2/token`,
    userPoolId: UserPoolId,
    portalClientId: PortalClientId,
    portalClientSecret: await secretOf(cloud, UserPoolId, PortalClientId),
    officialsClientId: OfficialsClientId,
    consoleUrl: outputs["arnau-front"].ConsoleUrl,
    distributionId: outputs["arnau-front"].DistributionId,
    resources,
  };
};

const secretOf = async (cloud: Cloud, UserPoolId: string, ClientId: string): Promise<string> => {
  const client = new CognitoIdentityProviderClient(accessTo(cloud));
  const answer = await client.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
  client.destroy();
  return z.string().parse(answer.UserPoolClient?.ClientSecret);
};
