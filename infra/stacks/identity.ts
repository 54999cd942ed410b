import { Aws, CfnOutput, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  AccountRecovery,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
} from "aws-cdk-lib/aws-cognito";
import type { Construct } from "constructs";
import type { Settings } from "#infra/settings.ts";
import type { Role } from "#shared/cases/actor.ts";
import { regionSchema } from "#shared/law/territory.ts";

const officialRoles: readonly Role[] = [
  "representative",
  "commission-member",
  "commission-secretary",
  "administrator",
];

const machineScopes = [
  new ResourceServerScope({
    scopeName: "registrations.write",
    scopeDescription: "send registrations",
  }),
  new ResourceServerScope({
    scopeName: "registrations.read",
    scopeDescription: "read one's own registrations",
  }),
];

/** Who may come in: machines by client credentials and scopes, officials by groups (roles) and a region. */
export class IdentityStack extends Stack {
  readonly users: UserPool;
  readonly portal: UserPoolClient;
  readonly officials: UserPoolClient;
  /** Issuer of every token. */
  readonly issuer: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      description: "Arnau: machines and officials",
      terminationProtection: settings.keepData,
    });
    this.users = officialsPool(this, settings);
    this.issuer = `https://cognito-idp.${Aws.REGION}.${Aws.URL_SUFFIX}/${this.users.userPoolId}`;
    const domain = this.users.addDomain("Domain", {
      cognitoDomain: { domainPrefix: `arnau-${Aws.ACCOUNT_ID}` },
    });
    this.portal = portalClient(this.users);
    this.officials = officialsClient(this.users, settings);
    for (const role of officialRoles) this.users.addGroup(role, { groupName: role });
    for (const region of regionSchema.options)
      this.users.addGroup(`unit-${region}`, { groupName: `unit-${region}` });
    new CfnOutput(this, "UserPoolId", { value: this.users.userPoolId });
    new CfnOutput(this, "PortalClientId", { value: this.portal.userPoolClientId });
    new CfnOutput(this, "OfficialsClientId", { value: this.officials.userPoolClientId });
    new CfnOutput(this, "TokenUrl", { value: `${domain.baseUrl()}/oauth2/token` });
  }
}

const officialsPool = (scope: Construct, { keepData }: Settings) =>
  new UserPool(scope, "Users", {
    selfSignUpEnabled: false,
    signInAliases: { username: true },
    signInCaseSensitive: false,
    passwordPolicy: { minLength: 12 },
    mfa: Mfa.OPTIONAL,
    mfaSecondFactor: { otp: true, sms: false },
    accountRecovery: AccountRecovery.NONE,
    deletionProtection: keepData,
    removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });

/** The e-gov portal: a machine with a secret, which asks for a token with its scopes. */
const portalClient = (users: UserPool) => {
  const server = users.addResourceServer("Arnau", { identifier: "arnau", scopes: machineScopes });
  return users.addClient("Portal", {
    generateSecret: true,
    accessTokenValidity: Duration.hours(1),
    oAuth: {
      flows: { clientCredentials: true },
      scopes: machineScopes.map((scope) => OAuthScope.resourceServer(server, scope)),
    },
  });
};

/** The officials' console. */
const officialsClient = (users: UserPool, { passwordSignIn }: Settings) =>
  users.addClient("Officials", {
    authFlows: { userSrp: true, userPassword: passwordSignIn },
    disableOAuth: true,
    preventUserExistenceErrors: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
  });
