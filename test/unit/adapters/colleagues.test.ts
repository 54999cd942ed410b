import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { cognitoColleagues } from "#shared/adapters/colleagues.ts";
import { reaching, type ServiceReply } from "#test/fakes/aws.ts";

const inputSchema = z.object({
  UserPoolId: z.literal("pool"),
  Username: z.string().optional(),
  GroupName: z.string().optional(),
  NextToken: z.string().optional(),
  Limit: z.int().optional(),
});

interface User {
  readonly name: string;
  readonly sub: string;
  readonly shown?: string;
  readonly groups: readonly string[];
  readonly enabled?: boolean;
}

const failing = (type: string): ServiceReply => ({ status: 400, body: { __type: type } });

const attributesOf = ({ sub, shown }: User) => [
  { Name: "sub", Value: sub },
  ...(shown === undefined ? [] : [{ Name: "name", Value: shown }]),
];

/** A user pool with two groups a page, behind the real client. */
const poolOf = (users: readonly User[]) => {
  const service = (operation: string, raw: unknown): ServiceReply => {
    const { Username, GroupName, NextToken } = inputSchema.parse(raw);
    const user = users.find(({ name, sub }) => Username === name || Username === sub);
    const from = Number(NextToken ?? 0);
    const next = (length: number) => (from + 2 < length ? { NextToken: String(from + 2) } : {});
    if (operation === "ListUsersInGroup") {
      if (GroupName !== "unit-75") return failing("ResourceNotFoundException");
      if (Number.isNaN(from)) return failing("InvalidParameterException");
      const members = users.filter(({ groups }) => groups.includes("unit-75"));
      const Users = members.slice(from, from + 2).map((one) => ({
        Username: one.name,
        Enabled: one.enabled ?? true,
        Attributes: attributesOf(one),
      }));
      return { status: 200, body: { Users, ...next(members.length) } };
    }
    if (user === undefined) return failing("UserNotFoundException");
    if (operation === "AdminListGroupsForUser") {
      const Groups = user.groups.slice(from, from + 2).map((name) => ({ GroupName: name }));
      return { status: 200, body: { Groups, ...next(user.groups.length) } };
    }
    const { name, enabled: Enabled = true } = user;
    return { status: 200, body: { Username: name, Enabled, UserAttributes: attributesOf(user) } };
  };
  return cognitoColleagues("pool", new CognitoIdentityProviderClient(reaching(service)));
};

const groups = ["representative", "commission-secretary", "unit-75"];
const users: readonly User[] = [
  { name: "a.serikova", sub: "s-1", shown: "Серікова А.", groups },
  { name: "b.bekov", sub: "s-2", groups },
  { name: "gone", sub: "s-3", groups, enabled: false },
  { name: "away", sub: "s-4", groups: ["representative", "unit-71"] },
];

describe("the people of a user pool", () => {
  it("are found by their subject, with all of their groups and the name that is shown", async () => {
    expect(await poolOf(users).find("s-1")).toEqual({
      subject: "s-1",
      name: "Серікова А.",
      groups,
    });
    expect(await poolOf(users).find("s-2")).toMatchObject({ name: "b.bekov" });
  });

  it("are not found by the name of an account, nor once that is closed", async () => {
    const { find } = poolOf(users);
    expect(await find("b.bekov")).toBeUndefined();
    expect(await find("s-3")).toBeUndefined();
    expect(await find("s-9")).toBeUndefined();
  });

  it("come by group, page by page, without those who may not sign in", async () => {
    const { inGroup } = poolOf(users);
    const first = await inGroup("unit-75", undefined);
    expect(first?.colleagues.map(({ subject }) => subject)).toEqual(["s-1", "s-2"]);
    expect(await inGroup("unit-75", first?.next)).toEqual({ colleagues: [], next: undefined });
  });

  it("are none in a group that there is not; a cursor that is none is told from that", async () => {
    const { inGroup } = poolOf(users);
    expect(await inGroup("unit-10", undefined)).toEqual({ colleagues: [], next: undefined });
    expect(await inGroup("unit-75", "x")).toBeUndefined();
  });

  it("stay unknown where the pool does not answer, which nobody takes for an answer", async () => {
    const broken = cognitoColleagues(
      "pool",
      new CognitoIdentityProviderClient(reaching(() => failing("TooManyRequestsException"))),
    );
    const told = "TooManyRequestsException";
    await expect(broken.find("s-1")).rejects.toMatchObject({ name: told });
    await expect(broken.inGroup("unit-75", undefined)).rejects.toMatchObject({ name: told });
  });
});
