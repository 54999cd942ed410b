import { describe, expect, it } from "vitest";
import type { Colleague } from "#shared/adapters/colleagues.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { idIn, memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import type { Person } from "#test/fakes/calls.ts";
import { allMet, answerAll, command, fileForm } from "#test/samples/office-work.ts";
import { administrator, representative, secretary } from "#test/samples/officials.ts";
import { addressInAstana, binOf } from "#test/samples/organization.ts";
import { assistanceTask } from "#test/samples/tasks.ts";

const other: Actor = { ...representative, id: "subject-other" };
const elsewhere: Actor = { ...representative, id: "subject-elsewhere", unit: "71" };

const known = ({ id, role, unit }: Actor, name = id): Colleague => ({
  subject: id,
  name,
  groups: [role, `unit-${unit}`],
});

const since = "2026-11-23T04:00:00.000Z";

/** Two filed cases, in the worklist of the representatives of Almaty. */
const filed = async () => {
  const apis = memoryApis();
  const ids = [];
  for (const serial of [1, 2]) ids.push(idIn(await fileForm(apis, { bin: binOf(serial) })));
  await apis.relay();
  apis.colleagues.join(
    known(representative),
    known(other, "Бекова Г."),
    known(elsewhere),
    known(secretary),
  );
  const [one = "", two = ""] = ids;
  return { ...apis, one, two };
};

const post = ({ call }: Pick<MemoryApis, "call">, by: Person, what: string, body: unknown) =>
  call({ by, send: `POST /v1/worklist/${what}`, body });

const heldIn = async ({ call }: Pick<MemoryApis, "call">, by: Person, held: string) => {
  const { body } = await call({ by, send: `GET /v1/worklist?held=${held}` });
  return body;
};

describe("POST /v1/worklist/claims", () => {
  it("takes many tasks at once, and says of each what became of it", async () => {
    const apis = await filed();
    await post(apis, other, "claims", { tasks: [apis.two] });
    const strange = "organization-240140099999";
    expect(
      await post(apis, representative, "claims", { tasks: [apis.one, apis.two, strange] }),
    ).toMatchObject({
      status: 200,
      body: {
        outcomes: [
          { id: apis.one, outcome: "claimed", holder: { subject: representative.id, since } },
          { id: apis.two, outcome: "held", holder: { subject: other.id, since } },
          { id: strange, outcome: "gone" },
        ],
      },
    });
    expect(await heldIn(apis, representative, "me")).toMatchObject({
      tasks: [{ id: apis.one, holder: { subject: representative.id, since } }],
    });
    expect(await heldIn(apis, representative, "nobody")).toMatchObject({ tasks: [] });
  });

  it("calls the holder as the token does", async () => {
    const apis = await filed();
    const event = apis.eventOf({
      by: representative,
      send: "POST /v1/worklist/claims",
      body: { tasks: [apis.one] },
    });
    const groups = "[representative unit-75]";
    const claims = { sub: representative.id, "cognito:groups": groups, username: "a.serikova" };
    const requestContext = { ...event.requestContext, authorizer: { jwt: { claims } } };
    expect((await apis.send({ ...event, requestContext })).body).toMatchObject({
      outcomes: [{ holder: { name: "a.serikova" } }],
    });
  });

  it("tells nobody of another territory that there is such a case", async () => {
    const apis = await filed();
    const away = idIn(await fileForm(apis, { bin: binOf(3), facilities: [addressInAstana] }));
    await apis.relay();
    const body = { tasks: [away, "organization-240140099999"] };
    expect((await post(apis, representative, "claims", body)).body).toEqual({
      outcomes: body.tasks.map((id) => ({ id, outcome: "gone" })),
    });
  });

  it("changes nothing of the case, and forbids nobody else to act", async () => {
    const apis = await filed();
    await answerAll(apis, apis.one);
    const written = apis.desk.cases.written().length;
    await post(apis, representative, "claims", { tasks: [apis.one] });
    expect(apis.desk.cases.written()).toHaveLength(written);
    const findings = { name: "recordFindings", findings: allMet, note: "seen" };
    expect((await command(apis, apis.one, other, findings)).status).toBe(200);
    await apis.relay();
    // The next thing to do with the case is another task, which nobody has taken yet.
    expect(await heldIn(apis, representative, "me")).toMatchObject({ tasks: [] });
  });

  it("takes what an assessor was instructed with, and what waits for the staff of a provider", async () => {
    const apis = await filed();
    const assessor: Person = { id: "subject-assessor", role: "assessor", unit: "75" };
    const staff: Person = { id: "subject-staff", role: "provider", provider: `O-${binOf(1)}` };
    const own = assistanceTask({ task: "assess", role: "assessor", assessor: assessor.id });
    await apis.worklist.keep(own.caseId, own, 1);
    const planned = assistanceTask({ task: "plan", role: "provider", provider: `O-${binOf(1)}` });
    await apis.worklist.keep(planned.caseId, planned, 1, "aside");
    for (const [by, id] of [
      [assessor, own.caseId],
      [staff, `${planned.caseId}#aside`],
    ] as const) {
      expect((await post(apis, by, "claims", { tasks: [id] })).body).toMatchObject({
        outcomes: [{ id, outcome: "claimed" }],
      });
      expect(await heldIn(apis, by, "me")).toMatchObject({ tasks: [{ id }] });
    }
  });

  it("refuses none, too many, and what names no task", async () => {
    const apis = await filed();
    const codes = async (tasks: readonly string[]) =>
      (await post(apis, representative, "claims", { tasks })).body;
    expect(await codes([])).toMatchObject({ errors: [{ code: "too-few" }] });
    expect(await codes(Array.from({ length: 101 }, () => apis.one))).toMatchObject({
      errors: [{ code: "too-many" }],
    });
    expect(await codes(["x"])).toMatchObject({ errors: [{ code: "malformed" }] });
    expect(await codes([`${apis.one}#elsewhere`])).toMatchObject({
      errors: [{ code: "malformed" }],
    });
  });

  it("is closed to administrators, and to a role not held", async () => {
    const apis = await filed();
    const tasks = [apis.one];
    expect((await post(apis, administrator, "claims", { tasks })).status).toBe(403);
    const role = "commission-member";
    expect((await post(apis, representative, "claims", { role, tasks })).status).toBe(403);
  });
});

describe("POST /v1/worklist/releases", () => {
  it("gives back what the caller holds, and nothing of others", async () => {
    const apis = await filed();
    await post(apis, representative, "claims", { tasks: [apis.one] });
    await post(apis, other, "claims", { tasks: [apis.two] });
    const body = { tasks: [apis.one, apis.two] };
    expect((await post(apis, representative, "releases", body)).body).toMatchObject({
      outcomes: [
        { id: apis.one, outcome: "released" },
        { id: apis.two, outcome: "held", holder: { subject: other.id } },
      ],
    });
    expect(await heldIn(apis, representative, "nobody")).toMatchObject({
      tasks: [{ id: apis.one }],
    });
  });
});

describe("POST /v1/worklist/hand-overs", () => {
  it("hands over to a colleague, with a note and by whom", async () => {
    const apis = await filed();
    await post(apis, representative, "claims", { tasks: [apis.one] });
    const note = "Құжаттар нотариуста";
    const body = { to: other.id, note, tasks: [{ id: apis.one }, { id: apis.two }] };
    const holder = {
      subject: other.id,
      name: "Бекова Г.",
      since,
      handedOver: { by: representative.id, note },
    };
    expect((await post(apis, representative, "hand-overs", body)).body).toEqual({
      outcomes: [apis.one, apis.two].map((id) => ({ id, outcome: "handed-over", holder })),
    });
    expect(await heldIn(apis, other, "me")).toMatchObject({
      tasks: [
        { id: apis.one, holder },
        { id: apis.two, holder },
      ],
    });
  });

  it("hands over what an absent colleague holds, if it is the one who was seen to", async () => {
    const apis = await filed();
    await post(apis, other, "claims", { tasks: [apis.one] });
    const take = (seen?: string) =>
      post(apis, representative, "hand-overs", {
        to: representative.id,
        tasks: [{ id: apis.one, ...(seen !== undefined && { holder: seen }) }],
      });
    const held = { outcomes: [{ outcome: "held", holder: { subject: other.id } }] };
    expect((await take()).body).toMatchObject(held);
    expect((await take("subject-third")).body).toMatchObject(held);
    expect((await take(other.id)).body).toMatchObject({
      outcomes: [{ outcome: "handed-over", holder: { subject: representative.id } }],
    });
  });

  it.each([
    ["another territory", elsewhere.id],
    ["another role", secretary.id],
    ["nobody knows", "subject-nobody"],
  ])("refuses a colleague of %s", async (_, to) => {
    const apis = await filed();
    expect(
      await post(apis, representative, "hand-overs", { to, tasks: [{ id: apis.one }] }),
    ).toMatchObject({ status: 409, body: { code: "colleague-unknown" } });
  });

  it("L114-14.3b: does not hand over what an assessor was instructed with by name", async () => {
    const apis = await filed();
    const assessor: Person = { id: "subject-assessor", role: "assessor", unit: "75" };
    const body = { to: other.id, tasks: [{ id: apis.one }] };
    expect((await post(apis, assessor, "hand-overs", body)).status).toBe(403);
  });

  it("takes no note with an identification number in it", async () => {
    const apis = await filed();
    const body = { to: other.id, note: "ЖСН 900101300007", tasks: [{ id: apis.one }] };
    expect((await post(apis, representative, "hand-overs", body)).body).toMatchObject({
      errors: [{ pointer: "/note", code: "identifier-in-note" }],
    });
  });
});

describe("GET /v1/worklist/colleagues", () => {
  it("lists who works in the office in the same role, page by page, and not the caller", async () => {
    const apis = await filed();
    const list = async (cursor = "") =>
      (await apis.call({ by: representative, send: `GET /v1/worklist/colleagues${cursor}` })).body;
    expect(await list()).toEqual({
      office: { role: "representative", unit: "75" },
      colleagues: [{ subject: other.id, name: "Бекова Г." }],
      next: "2",
    });
    expect(await list("?cursor=2")).toMatchObject({ colleagues: [] });
    expect(await list("?cursor=x")).toMatchObject({
      errors: [{ pointer: "/cursor", code: "malformed" }],
    });
  });
});

describe("GET /v1/worklist/counts", () => {
  it("tells how much waits for the office, for nobody in it and for the caller", async () => {
    const apis = await filed();
    await post(apis, representative, "claims", { tasks: [apis.one] });
    apis.desk.clock.moveTo("2026-12-01T05:00:00.000Z");
    expect((await apis.call({ by: representative, send: "GET /v1/worklist/counts" })).body).toEqual(
      {
        office: { role: "representative", unit: "75" },
        all: { count: 2, more: false },
        free: { count: 1, more: false },
        overdue: { count: 2, more: false },
        mine: { count: 1, more: false },
        mineOverdue: { count: 1, more: false },
      },
    );
  });
});
