import { Aws, CfnOutput, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  AccountRecovery,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
  type UserPoolDomain,
  type UserPoolResourceServer,
} from "aws-cdk-lib/aws-cognito";
import type { Construct } from "constructs";
import { allow, type Binding } from "#infra/constructs/binding.ts";
import type { Settings } from "#infra/settings.ts";
import { officialRoles } from "#shared/cases/actor.ts";
import { regionSchema } from "#shared/law/territory.ts";

/** Readers of the feed get this one and no other. */
const feedScope = new ResourceServerScope({
  scopeName: "feed.read",
  scopeDescription: "read the events of one's own subscription",
});

const portalScopes = [
  new ResourceServerScope({
    scopeName: "registrations.write",
    scopeDescription: "send registrations",
  }),
  new ResourceServerScope({
    scopeName: "registrations.read",
    scopeDescription: "read one's own registrations",
  }),
  new ResourceServerScope({
    scopeName: "applications.write",
    scopeDescription: "send applications for services",
  }),
  new ResourceServerScope({
    scopeName: "applications.read",
    scopeDescription: "read one's own applications for services",
  }),
];

/** What may be done with the accounts of officials. */
const accountActions = [
  "ListUsers",
  "ListUsersInGroup",
  "CreateGroup",
  "AdminGetUser",
  "AdminListGroupsForUser",
  "AdminCreateUser",
  "AdminSetUserPassword",
  "AdminAddUserToGroup",
  "AdminRemoveUserFromGroup",
  "AdminEnableUser",
  "AdminDisableUser",
  "AdminUserGlobalSignOut",
];

/** Who may come in: machines by client credentials and scopes, officials by groups (roles) and a region. */
export class IdentityStack extends Stack {
  readonly users: UserPool;
  readonly portal: UserPoolClient;
  readonly officials: UserPoolClient;
  /** The systems that read the feed. */
  readonly feedReaders: readonly UserPoolClient[];
  /** Issuer of every token. */
  readonly issuer: string;
  /** Where people and machines sign in. */
  readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      description: "Arnau: machines and officials",
      terminationProtection: settings.keepData,
    });
    this.users = officialsPool(this, settings);
    this.issuer = `https://cognito-idp.${Aws.REGION}.${Aws.URL_SUFFIX}/${this.users.userPoolId}`;
    this.domain = this.users.addDomain("Domain", {
      cognitoDomain: { domainPrefix: `arnau-${Aws.ACCOUNT_ID}` },
    });
    const server = this.users.addResourceServer("Arnau", {
      identifier: "arnau",
      scopes: [...portalScopes, feedScope],
    });
    this.portal = machineClient(this.users, "Portal", server, portalScopes);
    this.feedReaders = settings.feedReaders.map((name) =>
      machineClient(this.users, `FeedReader-${name}`, server, [feedScope]),
    );
    this.officials = officialsClient(this.users, settings);
    for (const role of officialRoles) this.users.addGroup(role, { groupName: role });
    for (const region of regionSchema.options)
      this.users.addGroup(`unit-${region}`, { groupName: `unit-${region}` });
    new CfnOutput(this, "UserPoolId", { value: this.users.userPoolId });
    new CfnOutput(this, "PortalClientId", { value: this.portal.userPoolClientId });
    for (const [place, reader] of this.feedReaders.entries())
      new CfnOutput(this, `FeedReader${place}ClientId`, {
        description: settings.feedReaders[place] ?? "",
        value: reader.userPoolClientId,
      });
    new CfnOutput(this, "OfficialsClientId", { value: this.officials.userPoolClientId });
    new CfnOutput(this, "TokenUrl", { value: `${this.domain.baseUrl()}/oauth2/token` });
  }

  /** Look up who somebody is, and who works where; nobody is changed with it. */
  forLookingUp(variable: string): Binding {
    const actions = ["AdminGetUser", "AdminListGroupsForUser", "ListUsersInGroup"].map(
      (action) => `cognito-idp:${action}`,
    );
    const statements = [allow(actions, [this.users.userPoolArn])];
    return { variable, value: this.users.userPoolId, statements };
  }

  /** Look after accounts: make, group, close and open them, and end their sessions. None is deleted, and nobody's password is read. */
  forLookingAfter(variable: string): Binding {
    return {
      variable,
      value: this.users.userPoolId,
      statements: [
        allow(
          accountActions.map((action) => `cognito-idp:${action}`),
          [this.users.userPoolArn],
        ),
      ],
    };
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

/** A machine with a secret, which asks for a token with its scopes: the e-gov portal, a reader of the feed. */
const machineClient = (
  users: UserPool,
  id: string,
  server: UserPoolResourceServer,
  scopes: readonly ResourceServerScope[],
) =>
  users.addClient(id, {
    generateSecret: true,
    accessTokenValidity: Duration.hours(1),
    oAuth: {
      flows: { clientCredentials: true },
      scopes: scopes.map((scope) => OAuthScope.resourceServer(server, scope)),
    },
  });

/** Officials who call the API themselves, without the console. */
const officialsClient = (users: UserPool, { passwordSignIn }: Settings) =>
  users.addClient("Officials", {
    authFlows: { userSrp: true, userPassword: passwordSignIn },
    disableOAuth: true,
    preventUserExistenceErrors: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
  });
