import { join } from "node:path";
import { CfnOutput, CustomResource, Duration, FileSystem, Stack } from "aws-cdk-lib";
import { OAuthScope, UserPoolClient } from "aws-cdk-lib/aws-cognito";
import type { Construct } from "constructs";
import { FrontDistribution } from "#infra/constructs/front-distribution.ts";
import { BoundFunction } from "#infra/constructs/function.ts";
import { LoggedHttpApi } from "#infra/constructs/http-api.ts";
import { PageBucket } from "#infra/constructs/page-bucket.ts";
import type { Surroundings } from "#infra/constructs/surroundings.ts";
import type { DataStack } from "./data.ts";
import type { IdentityStack } from "./identity.ts";

interface Parts {
  readonly surroundings: Surroundings;
  readonly data: DataStack;
  readonly identity: IdentityStack;
}

/** The program that signs on the officials' own machines, which the console asks (docs/adr/0046). */
const signingProgram = "wss://127.0.0.1:13579";

/** The one address that people reach: the console, its sign-in, and the API behind it. */
export class FrontStack extends Stack {
  /** The API without its routes yet. */
  readonly http: LoggedHttpApi;
  /** Whom the console signs in, by code and PKCE. */
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, { surroundings, data, identity }: Parts) {
    super(scope, id, { description: "Arnau: the console, and the address of everything" });
    this.http = new LoggedHttpApi(this, "Http", surroundings);
    const pages = new PageBucket(this, "Pages");
    const signIn = surroundings.signInAddress ?? identity.domain.baseUrl();
    const files = [data.files.bucket, data.evidence.bucket].map(
      (bucket) => `https://${bucket.bucketRegionalDomainName}`,
    );
    const front = new FrontDistribution(this, "Front", {
      pages,
      api: this.http,
      reached: [signIn, ...files, signingProgram, ...surroundings.consoleReaches],
      surroundings,
    });
    const address = surroundings.consoleAddress ?? front.address;
    this.client = consoleClient(this, identity, address);
    this.#publish(pages, surroundings, {
      signIn: { address: signIn, client: this.client.userPoolClientId },
      signing: surroundings.signingProgram ?? signingProgram,
    });
    new CfnOutput(this, "ConsoleUrl", { value: address });
    new CfnOutput(this, "ConsoleClientId", { value: this.client.userPoolClientId });
    new CfnOutput(this, "DistributionId", { value: front.distribution.distributionId });
  }

  /** The pages go into their bucket with the stack, and with every build of them again. */
  #publish(pages: PageBucket, surroundings: Surroundings, configuration: object): void {
    const folder = "publish-console";
    const publisher = new BoundFunction(this, folder, {
      folder,
      description: "puts the pages of the console where they are shown",
      timeout: 120,
      surroundings,
    }).bind(pages.forPublishing("PAGES_BUCKET"));
    const published = new CustomResource(this, "Published", {
      serviceToken: publisher.lambda.functionArn,
      resourceType: "Custom::Console",
      serviceTimeout: Duration.minutes(5),
      properties: {
        Configuration: this.toJsonString(configuration),
        Build: FileSystem.fingerprint(join(surroundings.bundles, folder)),
      },
    });
    published.node.addDependency(publisher, pages);
  }
}

/** A browser keeps no secret, so its code is worth nothing without the proof that it was the one who asked (PKCE). */
const consoleClient = (scope: Construct, { users }: IdentityStack, address: string) =>
  new UserPoolClient(scope, "Console", {
    userPool: users,
    generateSecret: false,
    authFlows: { userSrp: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
      callbackUrls: [`${address}/signed-in`, `${address}/signed-in-again`],
      logoutUrls: [`${address}/`],
    },
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
  });
