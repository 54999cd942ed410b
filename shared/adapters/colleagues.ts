import {
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  CognitoIdentityProviderClient,
  InvalidParameterException,
  ListUsersInGroupCommand,
  ResourceNotFoundException,
  UserNotFoundException,
  type AttributeType,
} from "@aws-sdk/client-cognito-identity-provider";

/** Somebody who can sign in, with the groups that say what for. */
export interface Colleague {
  readonly subject: string;
  /** The name that is shown, or else the one to sign in with. */
  readonly name: string;
  readonly groups: readonly string[];
}

export interface ColleaguePage {
  readonly colleagues: readonly Colleague[];
  readonly next: string | undefined;
}

/** Who works where, as the user pool knows it. Whoever may not sign in any more is nobody here. */
export interface Colleagues {
  readonly find: (subject: string) => Promise<Colleague | undefined>;
  /** Those in a group; of a group that there is not, none. Undefined for a cursor that is none. */
  readonly inGroup: (
    group: string,
    cursor: string | undefined,
  ) => Promise<ColleaguePage | undefined>;
}

/** Members of a group in one answer: of each the groups are asked for besides. */
const membersAtOnce = 30;

/** Questions about people under way at one time: the pool limits how many it answers a second. */
const askedAtOnce = 10;

const attributeOf = (attributes: readonly AttributeType[] | undefined, name: string) =>
  attributes?.find((one) => one.Name === name)?.Value;

const unless = async <Result>(
  asked: Promise<Result>,
  isNobody: (error: unknown) => boolean,
): Promise<Result | undefined> => {
  try {
    return await asked;
  } catch (error) {
    if (isNobody(error)) return undefined;
    throw error;
  }
};

/** The people of a user pool. */
export const cognitoColleagues = (
  userPoolId: string,
  client = new CognitoIdentityProviderClient({}),
): Colleagues => {
  const groupsOf = async (Username: string): Promise<readonly string[]> => {
    const groups: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = await client.send(
        new AdminListGroupsForUserCommand({ UserPoolId: userPoolId, Username, NextToken }),
      );
      groups.push(...(page.Groups ?? []).flatMap(({ GroupName }) => GroupName ?? []));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return groups;
  };

  /** Nobody for an account that is closed, or has gone between two questions. */
  const colleagueOf = async (
    username: string | undefined,
    enabled: boolean | undefined,
    attributes: readonly AttributeType[] | undefined,
  ): Promise<Colleague | undefined> => {
    const subject = attributeOf(attributes, "sub");
    if (enabled === false || username === undefined || subject === undefined) return undefined;
    const groups = await unless(
      groupsOf(username),
      (error) => error instanceof UserNotFoundException,
    );
    return groups && { subject, name: attributeOf(attributes, "name") ?? username, groups };
  };

  return {
    find: async (subject) => {
      const found = await unless(
        client.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username: subject })),
        (error) => error instanceof UserNotFoundException,
      );
      if (found === undefined) return undefined;
      const { Username, Enabled, UserAttributes } = found;
      // The pool answers to names of accounts as well, and a name is no subject.
      if (attributeOf(UserAttributes, "sub") !== subject) return undefined;
      return colleagueOf(Username, Enabled, UserAttributes);
    },

    inGroup: async (group, cursor) => {
      const asked = { UserPoolId: userPoolId, GroupName: group, Limit: membersAtOnce };
      const page = await unless(
        client.send(new ListUsersInGroupCommand({ ...asked, NextToken: cursor })),
        (error) =>
          error instanceof ResourceNotFoundException ||
          (cursor !== undefined && error instanceof InvalidParameterException),
      );
      if (page === undefined) {
        return cursor === undefined ? { colleagues: [], next: undefined } : undefined;
      }
      const users = page.Users ?? [];
      const colleagues: Colleague[] = [];
      for (let from = 0; from < users.length; from += askedAtOnce) {
        const some = users.slice(from, from + askedAtOnce);
        const known = await Promise.all(
          some.map(({ Username, Enabled, Attributes }) =>
            colleagueOf(Username, Enabled, Attributes),
          ),
        );
        colleagues.push(...known.filter((one) => one !== undefined));
      }
      return { colleagues, next: page.NextToken };
    },
  };
};
