import { describe, expect, it } from "vitest";
import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { personViewSchema } from "#shared/http/routes/people.ts";
import { memoryPeople } from "#test/fakes/people-api.ts";
import { bindOfficial } from "#test/samples/official-signing.ts";
import { administrator, auditor, representative } from "#test/samples/officials.ts";

type People = ReturnType<typeof memoryPeople>;

const pageSchema = z.object({ people: z.array(personViewSchema), next: z.string().optional() });

const list = async ({ call }: People, query = "", by = administrator) =>
  pageSchema.parse((await call({ by, send: `GET /v1/people${query}` })).body);

const appoint = ({ call }: People, rights: unknown, userName = "aigul.n", by = administrator) =>
  call({ by, send: "POST /v1/people", body: { userName, name: "Айгүл Н.", rights } });

const social = { roles: ["social-officer"], unit: "75" };

const change = ({ call }: People, rights: unknown, subject = representative.id) =>
  call({ by: administrator, send: `PUT /v1/people/${subject}/roles`, body: rights });

const tell = ({ call }: People, word: string, subject = representative.id) =>
  call({ by: administrator, send: `POST /v1/people/${subject}/${word}` });

describe("GET /v1/people", () => {
  it("lists the accounts of the own unit, with what they may do and who signs for them", async () => {
    const people = memoryPeople();
    await bindOfficial(people.desk, representative.id);
    expect((await list(people)).people).toEqual([
      {
        subject: administrator.id,
        userName: "admin.75",
        roles: ["administrator"],
        unit: "75",
        enabled: true,
        hasSignedIn: true,
        certificateNamed: false,
      },
      {
        subject: representative.id,
        userName: "rep.75",
        roles: ["representative"],
        unit: "75",
        enabled: true,
        hasSignedIn: true,
        certificateNamed: true,
      },
    ]);
  });

  it("lists those of one role, page by page", async () => {
    const people = memoryPeople();
    const ofRole = await list(people, "?role=representative");
    expect(ofRole.people.map(({ userName }) => userName)).toEqual(["rep.75"]);
    const first = await list(people, "?limit=1");
    const second = await list(people, `?limit=1&cursor=${first.next}`);
    expect([...first.people, ...second.people]).toHaveLength(2);
    expect(second.next).toBeUndefined();
    const { body } = await people.call({
      by: administrator,
      send: "GET /v1/people?cursor=nonsense",
    });
    expect(body).toMatchObject({ code: "request-invalid", errors: [{ pointer: "/cursor" }] });
  });

  it("lists nobody in a unit without accounts, and none of another territory", async () => {
    const people = memoryPeople();
    expect((await list(people, "?unit=7511")).people).toEqual([]);
    const { body } = await people.call({ by: administrator, send: "GET /v1/people?unit=71" });
    expect(body).toMatchObject({ code: "unit-outside-territory" });
  });

  it("is for administrators", async () => {
    const { call } = memoryPeople();
    expect((await call({ by: auditor, send: "GET /v1/people" })).status).toBe(403);
  });
});

describe("POST /v1/people", () => {
  it("makes an account with its rights, and hands its first password over once", async () => {
    const people = memoryPeople();
    const { status, body } = await appoint(people, social);
    expect(status).toBe(201);
    const temporaryPassword = "Password-1-aA1";
    expect(body).toMatchObject({
      person: {
        userName: "aigul.n",
        name: "Айгүл Н.",
        ...social,
        enabled: true,
        hasSignedIn: false,
      },
      temporaryPassword,
    });
    const user = people.pool.user("aigul.n");
    expect(user).toMatchObject({ password: temporaryPassword, status: "FORCE_CHANGE_PASSWORD" });
    expect(user.groups).toEqual(new Set(["social-officer", "unit-75"]));
    const [entry] = await people.desk.cases.load(caseIdSchema.parse("official-subject-aigul-n"));
    expect(entry).toMatchObject({
      command: "appoint",
      actor: administrator,
      events: [{ type: "appointed", ...social }],
    });
    expect(JSON.stringify(entry)).not.toMatch(/Айгүл|Password|aigul\.n"/);
  });

  it("makes staff of a provider that stands in the Register, in a group of its own", async () => {
    const people = memoryPeople();
    const rights = { roles: ["provider"], unit: "75", provider: people.listed };
    expect((await appoint(people, rights)).status).toBe(201);
    expect(people.pool.groups).toContain(`provider-${people.listed}`);
    expect((await list(people, "?role=provider")).people).toMatchObject([
      { provider: people.listed },
    ]);
  });

  it.each([
    ["roles-bar-each-other", { roles: ["administrator", "auditor"], unit: "75" }],
    ["roles-bar-each-other", { roles: ["commission-secretary", "commission-member"], unit: "75" }],
    ["provider-not-in-register", { roles: ["provider"], unit: "75", provider: "O-240140009999" }],
    ["unit-outside-territory", { roles: ["assessor"], unit: "71" }],
    ["request-invalid", { roles: ["provider"], unit: "75" }],
    ["request-invalid", { roles: ["assessor"], unit: "75", provider: "O-240140009999" }],
    ["request-invalid", { roles: [], unit: "75" }],
    ["request-invalid", { roles: ["portal"], unit: "75" }],
  ])("answers %s to %o, and makes no account", async (code, rights) => {
    const people = memoryPeople();
    const before = people.pool.count();
    expect((await appoint(people, rights)).body).toMatchObject({ code });
    expect(people.pool.count()).toBe(before);
  });

  it("takes no name that somebody has", async () => {
    const people = memoryPeople();
    expect((await appoint(people, social, "rep.75")).body).toMatchObject({
      code: "user-name-taken",
    });
    expect(people.pool.user("rep.75").groups).toContain("representative");
  });

  it("finishes an account that a request before left half-made, which could do nothing till then", async () => {
    const people = memoryPeople();
    people.pool.breakAt("AdminAddUserToGroup");
    await expect(appoint(people, social)).rejects.toThrow("internal-error");
    expect(people.pool.user("aigul.n").groups.size).toBe(0);
    people.pool.breakAt(undefined);
    const { status, body } = await appoint(people, social);
    expect(status).toBe(201);
    expect(body).toMatchObject({ temporaryPassword: people.pool.user("aigul.n").password });
    expect(people.pool.user("aigul.n").groups.size).toBe(2);
  });
});

describe("PUT /v1/people/{subject}/roles", () => {
  it("gives other rights, leaves what is none of ours, and ends the sessions", async () => {
    const people = memoryPeople();
    const rights = { roles: ["decision-maker", "assessor"], unit: "7511" };
    const { body } = await change(people, rights);
    expect(body).toMatchObject({ roles: ["assessor", "decision-maker"], unit: "7511" });
    const user = people.pool.user("rep.75");
    expect(user.groups).toEqual(
      new Set(["readers-of-news", "assessor", "decision-maker", "unit-7511"]),
    );
    expect(user.sessionsEnded).toBe(1);
  });

  it("is on record with who did it, and shown with the account", async () => {
    const people = memoryPeople();
    await change(people, { roles: ["assessor"], unit: "75" });
    await change(people, { roles: ["assessor"], unit: "75" });
    await tell(people, "disable");
    const send = `GET /v1/people/${representative.id}`;
    const { body } = await people.call({ by: administrator, send });
    expect(body).toMatchObject({
      person: { roles: ["assessor"], enabled: false },
      changes: [
        { by: administrator.id, change: "disabled" },
        { change: "rights-changed", rights: { roles: ["assessor"], unit: "75" } },
      ],
    });
  });

  it("takes rights away before it gives others: a request that stops half-way leaves less, and the next makes it good", async () => {
    const people = memoryPeople();
    people.pool.breakAt("AdminAddUserToGroup");
    const rights = { roles: ["assessor"], unit: "75" };
    await expect(change(people, rights)).rejects.toThrow("internal-error");
    expect(people.pool.user("rep.75").groups).toEqual(new Set(["unit-75", "readers-of-news"]));
    people.pool.breakAt(undefined);
    expect((await change(people, rights)).status).toBe(200);
    expect(people.pool.user("rep.75").groups).toContain("assessor");
  });

  it("is never of the own account: neither more nor less", async () => {
    const people = memoryPeople();
    for (const roles of [["auditor"], ["administrator", "decision-maker"]]) {
      const { body } = await change(people, { roles, unit: "75" }, administrator.id);
      expect(body).toMatchObject({ code: "own-account" });
    }
    expect(people.pool.user("admin.75").groups).toContain("administrator");
    expect(people.pool.user("admin.75").sessionsEnded).toBe(0);
  });

  it("is of nobody in another territory, and moves nobody there", async () => {
    const people = memoryPeople();
    people.pool.add("far", "subject-far", "assessor", "unit-71");
    const rights = { roles: ["assessor"], unit: "75" };
    expect((await change(people, rights, "subject-far")).status).toBe(404);
    expect((await change(people, rights, "subject-nobody")).status).toBe(404);
    expect((await change(people, { ...rights, unit: "71" })).body).toMatchObject({
      code: "unit-outside-territory",
    });
  });
});

describe("POST /v1/people/{subject}/disable", () => {
  it("closes an account and ends its sessions, until it is opened again", async () => {
    const people = memoryPeople();
    expect((await tell(people, "disable")).body).toMatchObject({ enabled: false });
    expect(people.pool.user("rep.75")).toMatchObject({ isEnabled: false, sessionsEnded: 1 });
    // Its roles wait for it.
    expect(people.pool.user("rep.75").groups).toContain("representative");
    expect((await tell(people, "enable")).body).toMatchObject({ enabled: true });
    expect(people.pool.user("rep.75").isEnabled).toBe(true);
  });

  it("is never of the own account", async () => {
    const people = memoryPeople();
    expect((await tell(people, "disable", administrator.id)).body).toMatchObject({
      code: "own-account",
    });
    expect(people.pool.user("admin.75").isEnabled).toBe(true);
  });
});
