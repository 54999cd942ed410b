// A user pool in memory behind the real client.
import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import * as z from "zod";
import { reaching, type ServiceReply } from "./aws.ts";

interface User {
  readonly userName: string;
  readonly subject: string;
  readonly name: string | undefined;
  readonly isNew: boolean;
  password: string;
  isEnabled: boolean;
  status: string;
  sessionsEnded: number;
  readonly groups: Set<string>;
}

const inputSchema = z.object({
  Username: z.string().default(""),
  GroupName: z.string().default(""),
  Filter: z.string().default(""),
  Limit: z.int().default(60),
  NextToken: z.string().optional(),
  TemporaryPassword: z.string().default(""),
  Password: z.string().default(""),
  UserAttributes: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
});
type Input = z.output<typeof inputSchema>;

const fault = (__type: string): ServiceReply => ({ status: 400, body: { __type, message: "no" } });

const userOf = ({ userName, subject, name, isEnabled, status }: User) => ({
  Username: userName,
  Enabled: isEnabled,
  UserStatus: status,
  Attributes: [
    { Name: "sub", Value: subject },
    ...(name === undefined ? [] : [{ Name: "name", Value: name }]),
  ],
});

/** A user pool with these groups. */
export const memoryPool = (...madeGroups: readonly string[]) => {
  const users = new Map<string, User>();
  const groups = new Set(madeGroups);
  let broken: string | undefined;

  const listed = (found: readonly User[], { Limit, NextToken = "0" }: Input): ServiceReply => {
    const from = Number(NextToken);
    if (!Number.isInteger(from)) return fault("InvalidParameterException");
    const page = found.slice(from, from + Limit).map(userOf);
    const next = from + Limit < found.length ? { NextToken: String(from + Limit) } : {};
    return { status: 200, body: { Users: page, ...next } };
  };

  const ofPool = (operation: string, input: Input): ServiceReply | undefined => {
    switch (operation) {
      case "ListUsers": {
        const [, value] = /^sub = "([^"]*)"$/.exec(input.Filter) ?? [];
        // As on AWS, a list may not know yet who came a moment ago.
        const known = [...users.values()].filter(({ isNew }) => !isNew);
        return listed(
          known.filter(({ subject }) => subject === value),
          input,
        );
      }
      case "ListUsersInGroup":
        if (!groups.has(input.GroupName)) return fault("ResourceNotFoundException");
        return listed(
          [...users.values()].filter((user) => user.groups.has(input.GroupName)),
          input,
        );
      case "CreateGroup":
        if (groups.has(input.GroupName)) return fault("GroupExistsException");
        groups.add(input.GroupName);
        return { status: 200, body: {} };
      case "AdminCreateUser": {
        if (users.has(input.Username)) return fault("UsernameExistsException");
        const user: User = {
          userName: input.Username,
          subject: `subject-${input.Username.replaceAll(".", "-")}`,
          name: input.UserAttributes.find(({ Name }) => Name === "name")?.Value,
          isNew: true,
          password: input.TemporaryPassword,
          isEnabled: true,
          status: "FORCE_CHANGE_PASSWORD",
          sessionsEnded: 0,
          groups: new Set(),
        };
        users.set(user.userName, user);
        return { status: 200, body: { User: userOf(user) } };
      }
      default:
        return undefined;
    }
  };

  const ofUser = (operation: string, user: User, input: Input): ServiceReply => {
    const done: ServiceReply = { status: 200, body: {} };
    switch (operation) {
      case "AdminGetUser": {
        const { Attributes: UserAttributes, ...shown } = userOf(user);
        return { status: 200, body: { ...shown, UserAttributes } };
      }
      case "AdminListGroupsForUser":
        return {
          status: 200,
          body: { Groups: [...user.groups].map((GroupName) => ({ GroupName })) },
        };
      case "AdminSetUserPassword":
        user.password = input.Password;
        return done;
      case "AdminAddUserToGroup":
        if (!groups.has(input.GroupName)) return fault("ResourceNotFoundException");
        user.groups.add(input.GroupName);
        return done;
      case "AdminRemoveUserFromGroup":
        user.groups.delete(input.GroupName);
        return done;
      case "AdminEnableUser":
      case "AdminDisableUser":
        user.isEnabled = operation === "AdminEnableUser";
        return done;
      case "AdminUserGlobalSignOut":
        user.sessionsEnded += 1;
        return done;
      default:
        throw new Error(`an operation this user pool does not know: ${operation}`);
    }
  };

  const client = new CognitoIdentityProviderClient(
    reaching((operation, raw) => {
      if (operation === broken) throw new Error(`${operation} fails`);
      const input = inputSchema.parse(raw);
      const answered = ofPool(operation, input);
      if (answered !== undefined) return answered;
      const user = users.get(input.Username);
      return user === undefined ? fault("UserNotFoundException") : ofUser(operation, user, input);
    }),
  );

  return {
    client,
    groups,
    /** Somebody who is there already, and has signed in. */
    add: (userName: string, subject: string, ...held: readonly string[]) => {
      for (const group of held) groups.add(group);
      users.set(userName, {
        userName,
        subject,
        name: undefined,
        isNew: false,
        password: "",
        isEnabled: true,
        status: "CONFIRMED",
        sessionsEnded: 0,
        groups: new Set(held),
      });
    },
    user: (userName: string): User => {
      const user = users.get(userName);
      if (user === undefined) throw new Error(`nobody is called ${userName}`);
      return user;
    },
    count: () => users.size,
    breakAt: (operation: string | undefined) => {
      broken = operation;
    },
  };
};
