import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminSetUserPasswordCommand,
  AdminUserGlobalSignOutCommand,
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  GroupExistsException,
  InvalidParameterException,
  ListUsersCommand,
  ListUsersInGroupCommand,
  ResourceNotFoundException,
  UserNotFoundException,
  UsernameExistsException,
  type UserType,
} from "@aws-sdk/client-cognito-identity-provider";
import * as z from "zod";
import type { Account, Directory } from "#shared/identity/directory.ts";

const userSchema = z.object({
  Username: z.string(),
  Enabled: z.boolean(),
  UserStatus: z.string(),
  Attributes: z.array(z.object({ Name: z.string(), Value: z.string().optional() })),
});

/** What such a fault means, for a call that may end in it. */
const unless = async <Value, Instead>(
  call: Promise<Value>,
  fault: new (...parts: never[]) => Error,
  instead: Instead,
): Promise<Value | Instead> => {
  try {
    return await call;
  } catch (error) {
    if (error instanceof fault) return instead;
    throw error;
  }
};

/** Users in no more groups than this are told with all of them. */
const mostGroups = 60;

/** The accounts of a user pool of Cognito. */
export const cognitoDirectory = (
  userPoolId: string,
  cognito = new CognitoIdentityProviderClient({}),
): Directory => {
  const pool = { UserPoolId: userPoolId };
  const groupsOf = async (Username: string): Promise<readonly string[]> => {
    const asked = { ...pool, Username, Limit: mostGroups };
    const { Groups = [] } = await cognito.send(new AdminListGroupsForUserCommand(asked));
    return Groups.flatMap(({ GroupName }) => GroupName ?? []);
  };
  const accountOf = async (user: UserType, groups?: readonly string[]): Promise<Account> => {
    const { Username: userName, Enabled, UserStatus, Attributes } = userSchema.parse(user);
    const attribute = (wanted: string) => Attributes.find(({ Name }) => Name === wanted)?.Value;
    return {
      subject: z.string().parse(attribute("sub")),
      userName,
      name: attribute("name"),
      isEnabled: Enabled,
      isUntouched: UserStatus === "FORCE_CHANGE_PASSWORD",
      groups: groups ?? (await groupsOf(userName)),
    };
  };
  const find = async (subject: string): Promise<Account | undefined> => {
    // A quotation mark would end the text of the filter.
    if (subject.includes('"')) return undefined;
    const asked = { ...pool, Filter: `sub = "${subject}"` };
    const { Users: [user] = [] } = await cognito.send(new ListUsersCommand(asked));
    return user === undefined ? undefined : accountOf(user);
  };
  const join = (Username: string, GroupName: string) =>
    cognito.send(new AdminAddUserToGroupCommand({ ...pool, Username, GroupName }));

  return {
    find,
    findByName: async (Username) => {
      const call = cognito.send(new AdminGetUserCommand({ ...pool, Username }));
      const user = await unless(call, UserNotFoundException, undefined);
      return user && accountOf({ ...user, Attributes: user.UserAttributes });
    },
    inGroup: async (GroupName, Limit, NextToken) => {
      const asked = { ...pool, GroupName, Limit, ...(NextToken !== undefined && { NextToken }) };
      const call = cognito.send(new ListUsersInGroupCommand(asked));
      const found = await unless(
        unless(call, ResourceNotFoundException, { Users: [], NextToken: undefined }),
        InvalidParameterException,
        undefined,
      );
      if (found === undefined) return undefined;
      const accounts = await Promise.all((found.Users ?? []).map(async (user) => accountOf(user)));
      return { accounts, next: found.NextToken };
    },
    create: async ({ userName, name, password }) => {
      const command = new AdminCreateUserCommand({
        ...pool,
        Username: userName,
        TemporaryPassword: password,
        MessageAction: "SUPPRESS",
        ...(name !== undefined && { UserAttributes: [{ Name: "name", Value: name }] }),
      });
      const created = await unless(cognito.send(command), UsernameExistsException, undefined);
      return created?.User === undefined ? undefined : accountOf(created.User, []);
    },
    setPassword: async (Username, Password) => {
      const asked = { ...pool, Username, Password, Permanent: false };
      await cognito.send(new AdminSetUserPasswordCommand(asked));
    },
    join: async (userName, group) => {
      const joined = await unless(join(userName, group), ResourceNotFoundException, "no-group");
      if (joined !== "no-group") return;
      const made = cognito.send(new CreateGroupCommand({ ...pool, GroupName: group }));
      await unless(made, GroupExistsException, undefined);
      await join(userName, group);
    },
    leave: async (Username, GroupName) => {
      await cognito.send(new AdminRemoveUserFromGroupCommand({ ...pool, Username, GroupName }));
    },
    enable: async (Username) => {
      await cognito.send(new AdminEnableUserCommand({ ...pool, Username }));
    },
    disable: async (Username) => {
      await cognito.send(new AdminDisableUserCommand({ ...pool, Username }));
    },
    signOut: async (Username) => {
      await cognito.send(new AdminUserGlobalSignOutCommand({ ...pool, Username }));
    },
  };
};
