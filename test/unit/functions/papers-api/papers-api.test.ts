import { describe, expect, it } from "vitest";
import { showCasePaper, showRegistrationPaper } from "#functions/papers-api/show-paper.ts";
import { showProtocol } from "#functions/papers-api/show-protocol.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { digestSchema } from "#shared/cases/entry.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import { sittingIdOf, sittingKind } from "#shared/commission/sitting.ts";
import type { SittingCommand } from "#shared/commission/sitting-commands.ts";
import {
  getCasePaper,
  getProtocol,
  getRegistrationPaper,
  paperRoutes,
} from "#shared/http/routes/papers.ts";
import { on, serve } from "#shared/http/serve.ts";
import { giveCommand, loadCase } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { lambdaContext, httpEvent } from "#test/fakes/http.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { decide, end, leave } from "#test/samples/decided-case.ts";
import {
  administrator,
  chair,
  founding,
  home,
  member,
  portal,
  representative,
  secretary,
} from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { caseIdOf } from "#test/samples/registration-file.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { print, squeezed, textOf } from "#test/unit/papers/printed.ts";

const claimsOf = ({ id, role, unit }: Actor) =>
  role === "portal"
    ? { client_id: id }
    : { sub: id, "cognito:groups": [role, ...(unit === undefined ? [] : [`unit-${unit}`])] };

const open = (desk: MemoryDesk = memoryDesk()) => {
  const { log, lines } = memoryLog();
  const handler = serve(log, [
    on(getProtocol, showProtocol({ cases: desk.cases, print, nameOf: (subject) => subject })),
    on(getCasePaper, showCasePaper({ desk, print })),
    on(getRegistrationPaper, showRegistrationPaper({ desk, print })),
  ]);
  const get = async (by: Actor, path: string, headers: Record<string, string> = {}) => {
    const event = httpEvent(paperRoutes, {
      method: "GET",
      url: `https://arnau.test${path}`,
      headers,
    });
    if (event === undefined) throw new Error(path);
    const authorizer = { jwt: { claims: claimsOf(by) } };
    const answer = await handler(
      { ...event, requestContext: { ...event.requestContext, authorizer } },
      lambdaContext,
    );
    return { ...answer, bytes: Buffer.from(answer.body, "base64") };
  };
  return { desk, get, lines };
};

const claim = { ground: "R377-27.3", document: "prices", defect: "illegible" } as const;
const refusal = { claims: [claim], justification: "The copies cannot be read." };

const stranger: Actor = { ...representative, unit: "71" };

describe("a paper of a case", () => {
  it("R377-28c: is a PDF for an official of the unit, in the language asked for", async () => {
    const { desk, get } = open();
    const { caseId } = await decide(desk, refusal);
    const answer = await get(representative, `/v1/cases/${caseId}/papers/letter?lang=ru`);
    expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(answer.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-language": "ru",
      "content-disposition": `inline; filename="letter-${caseId}-ru.pdf"`,
      "cache-control": "private, no-cache",
    });
    expect(answer.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(await textOf(answer.bytes)).toContain("The copies cannot be read.");
  });

  it("comes in the language of the caller where the address names none", async () => {
    const { desk, get } = open();
    const { caseId } = await decide(desk);
    const answer = await get(secretary, `/v1/cases/${caseId}/papers/receipt`, {
      "accept-language": "en",
    });
    expect(answer.headers["content-language"]).toBe("en");
    expect(await textOf(answer.bytes)).toContain("RECEIPT OF A DECISION");
  });

  it("is not sent again while nothing has changed", async () => {
    const { desk, get } = open();
    const { caseId } = await decide(desk);
    const path = `/v1/cases/${caseId}/papers/application?lang=kk`;
    const { headers } = await get(member(2), path);
    const again = await get(member(2), path, { "if-none-match": headers["etag"] ?? "" });
    expect(again).toMatchObject({ statusCode: 304, body: "" });
    const other = await get(member(2), path.replace("kk", "ru"), {
      "if-none-match": headers["etag"] ?? "",
    });
    expect(other.statusCode).toBe(200);
  });

  it("R377-A3: of a supplier that asked to leave is the request, and the one before by its entry", async () => {
    const { desk, get } = open();
    const { caseId } = await decide(desk);
    await leave(desk, caseId);
    const path = `/v1/cases/${caseId}/papers/application?lang=en`;
    const latest = await textOf((await get(representative, path)).bytes);
    expect(latest).toContain("leaving@shanyraq.example");
    const first = await textOf((await get(representative, `${path}&sequence=1`)).bytes);
    expect(first).toContain(organizationForm().contacts.email);
    expect((await get(representative, `${path}&sequence=2`)).statusCode).toBe(404);
  });

  it.each(["application", "letter", "receipt"])(
    "the %s is nothing to another unit",
    async (paper) => {
      const { desk, get } = open();
      const { caseId } = await decide(desk, refusal);
      expect((await get(stranger, `/v1/cases/${caseId}/papers/${paper}`)).statusCode).toBe(404);
      expect((await get(portal, `/v1/cases/${caseId}/papers/${paper}`)).statusCode).toBe(403);
    },
  );

  it("is none where there is none: no such case, nothing told, a death, erased data", async () => {
    const { desk, get } = open();
    const statusOf = async (id: string, paper: string) =>
      (await get(representative, `/v1/cases/${id}/papers/${paper}`)).statusCode;
    expect(await statusOf("organization-240140000099", "letter")).toBe(404);
    expect(await statusOf("x", "application")).toBe(404);
    const specialist = await decide(desk, { form: specialistForm() });
    await end(desk, specialist.caseId, "recordDeath");
    expect(await statusOf(specialist.caseId, "letter")).toBe(404);
    const { caseId } = await decide(desk, refusal);
    desk.seal.destroy(caseId);
    expect(await statusOf(caseId, "application")).toBe(404);
    expect(await statusOf(caseId, "letter")).toBe(404);
    // A receipt holds nothing of a person.
    expect(await statusOf(caseId, "receipt")).toBe(200);
  });

  it.each(["lang=de", "sequence=0", "other=1"])("refuses the query %s", async (query) => {
    const { get } = open();
    expect((await get(representative, `/v1/cases/x/papers/letter?${query}`)).statusCode).toBe(400);
  });
});

describe("a paper of a registration", () => {
  it("R377-28c: is for the portal that filed it, and for no other", async () => {
    const { desk, get, lines } = open();
    const { caseId, form } = await decide(desk, { form: specialistForm() });
    const path = `/v1/registrations/${caseId}/papers`;
    const application = await get(portal, `${path}/application?lang=ru`);
    expect(squeezed(await textOf(application.bytes))).toContain(form.iin);
    const letter = await textOf((await get(portal, `${path}/letter?lang=ru`)).bytes);
    expect(squeezed(letter)).not.toContain(form.iin);
    const other = { ...portal, id: "another-portal" };
    expect((await get(other, `${path}/application`)).statusCode).toBe(404);
    expect((await get(representative, `${path}/application`)).statusCode).toBe(403);
    expect((await get(portal, `${path}/receipt`)).statusCode).toBe(400);
    expect(JSON.stringify(lines)).not.toContain(form.iin);
  });
});

const founded = async (desk: MemoryDesk): Promise<void> => {
  const order = {
    caseId: commissionIdOf(home),
    correlationId: "c",
    factsFor: async () => undefined,
  };
  const found = { name: "found", founding } as const;
  await giveCommand(desk, commissionKind, {
    ...order,
    command: found,
    commandId: "found",
    actor: administrator,
  });
  for (const place of [1, 2, 3]) {
    const command = { name: "voteForChair", candidate: chair.id } as const;
    const actor = member(place);
    await giveCommand(desk, commissionKind, { ...order, command, commandId: actor.id, actor });
  }
};

const sitting = sittingIdOf(digestOf("a sitting"));

/** Gives commands on the sitting of the Commission of five. */
const sit = async (desk: MemoryDesk, ...steps: readonly (readonly [SittingCommand, Actor])[]) => {
  for (const [command, actor] of steps) {
    const outcome = await giveCommand(desk, sittingKind, {
      caseId: sitting,
      command,
      commandId: command.name,
      actor,
      correlationId: "c",
      factsFor: async () =>
        (await loadCase(desk.cases, commissionKind, commissionIdOf(home))).state,
    });
    if (outcome.done !== "accepted") throw new Error(`${command.name}: ${outcome.done}`);
  }
};

/** A sitting that refused one case, and left another without a vote. */
const held = async (desk: MemoryDesk) => {
  await founded(desk);
  const caseId = caseIdOf(organizationForm());
  const unvoted = caseIdOf(specialistForm());
  const startsAt = desk.clock.now();
  const present = [1, 2, 3, 4, 5].map((place) => member(place).id);
  const convening = { unit: home, startsAt, agenda: [caseId, unvoted] };
  await sit(
    desk,
    [{ name: "convene", convening }, secretary],
    [{ name: "openSitting", present }, secretary],
  );
  await decide(desk, { ...refusal, sitting });
  await sit(desk, [{ name: "closeSitting" }, chair]);
  return { caseId, unvoted };
};

describe("the protocol of a sitting", () => {
  it("R377-28d: is for the members and the secretary of the unit, and holds their votes", async () => {
    const { desk, get } = open();
    const { caseId, unvoted } = await held(desk);
    for (const by of [member(3), secretary]) {
      const answer = await get(by, `/v1/sittings/${sitting}/protocol?lang=en`);
      expect(answer.statusCode).toBe(200);
      const text = await textOf(answer.bytes);
      expect([...text.matchAll(/subject-member-\d against/g)]).toHaveLength(5);
      expect(text).toContain("took part: 5; for: 0; against: 5 Result to be refused");
      expect(squeezed(text)).toContain(`1.Case${caseId}`);
      expect(squeezed(text.slice(text.indexOf("no vote was closed")))).toContain(unvoted);
      expect(squeezed(text)).toContain(answer.headers["x-protocol-digest"]);
    }
    for (const [by, status] of [
      [representative, 403],
      [{ ...member(1), unit: "71" }, 404],
    ] as const) {
      expect((await get(by, `/v1/sittings/${sitting}/protocol`)).statusCode).toBe(status);
    }
    expect((await get(chair, "/v1/sittings/sitting-0000/protocol")).statusCode).toBe(404);
  });

  it("R377-28d: has the same digest in every language, and still once it is signed", async () => {
    const { desk, get } = open();
    await held(desk);
    const protocolIn = (lang: string) =>
      get(chair, `/v1/sittings/${sitting}/protocol?lang=${lang}`);
    const digestIn = async (lang: string) =>
      digestSchema.parse((await protocolIn(lang)).headers["x-protocol-digest"]);
    const digest = await digestIn("kk");
    expect(await digestIn("ru")).toBe(digest);
    await sit(desk, [{ name: "signProtocol", digest, languages: ["kk", "ru"] }, chair]);
    expect(await digestIn("en")).toBe(digest);
    const text = await textOf((await protocolIn("en")).bytes);
    expect(text).toContain(`Signed in the system by ${chair.id}`);
    expect(text).not.toContain("another SHA-256");
  });
});
