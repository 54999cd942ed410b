import { describe, expect, it } from "vitest";
import type { Actor } from "#shared/cases/actor.ts";
import { decide, end, leave } from "#test/samples/decided-case.ts";
import { member, portal, representative, secretary } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { squeezed, textOf } from "#test/unit/papers/printed.ts";
import { openPapers } from "./papers.ts";

const claim = { ground: "R377-27.3", document: "prices", defect: "illegible" } as const;
const refusal = { claims: [claim], justification: "The copies cannot be read." };

const stranger: Actor = { ...representative, unit: "71" };

describe("a paper of a case", () => {
  it("R377-28c: is a PDF for an official of the unit, in the language asked for", async () => {
    const { desk, get } = openPapers();
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
    const { desk, get } = openPapers();
    const { caseId } = await decide(desk);
    const answer = await get(secretary, `/v1/cases/${caseId}/papers/receipt`, {
      "accept-language": "en",
    });
    expect(answer.headers["content-language"]).toBe("en");
    expect(await textOf(answer.bytes)).toContain("RECEIPT OF A DECISION");
  });

  it("is not sent again while nothing has changed", async () => {
    const { desk, get } = openPapers();
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
    const { desk, get } = openPapers();
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
      const { desk, get } = openPapers();
      const { caseId } = await decide(desk, refusal);
      expect((await get(stranger, `/v1/cases/${caseId}/papers/${paper}`)).statusCode).toBe(404);
      expect((await get(portal, `/v1/cases/${caseId}/papers/${paper}`)).statusCode).toBe(403);
    },
  );

  it("is none where there is none: no such case, nothing told, a death, erased data", async () => {
    const { desk, get } = openPapers();
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
    const { get } = openPapers();
    expect((await get(representative, `/v1/cases/x/papers/letter?${query}`)).statusCode).toBe(400);
  });
});

describe("the record of who was given a paper", () => {
  it("has every paper that was given, to officials and to the portal, printed anew or not", async () => {
    const { desk, get, reads } = openPapers();
    const { caseId } = await decide(desk);
    const path = `/v1/cases/${caseId}/papers/application?lang=kk`;
    const { headers } = await get(member(2), `${path}&sequence=1&reason=court`);
    await get(member(2), path, { "if-none-match": headers["etag"] ?? "" });
    await get(portal, `/v1/registrations/${caseId}/papers/letter`);
    const application = { kind: "paper", paper: "application" };
    expect(reads.records()).toMatchObject([
      { caseId, by: member(2), what: { ...application, sequence: 1 }, why: "court" },
      { caseId, by: member(2), what: application },
      { caseId, by: portal, what: { kind: "paper", paper: "letter" } },
    ]);
  });

  it("has nothing that was not given", async () => {
    const { desk, get, reads } = openPapers();
    const { caseId } = await decide(desk);
    await get(stranger, `/v1/cases/${caseId}/papers/application`);
    await get(representative, `/v1/cases/${caseId}/papers/letter?sequence=1`);
    await get(representative, `/v1/cases/${caseId}/papers/letter?reason=curiosity`);
    expect(reads.records()).toEqual([]);
  });

  it("is made first: without it no paper is given", async () => {
    const { desk, get, reads } = openPapers();
    const { caseId } = await decide(desk);
    reads.breakDown();
    for (const [by, path] of [
      [representative, `/v1/cases/${caseId}/papers/application`],
      [portal, `/v1/registrations/${caseId}/papers/letter`],
    ] as const) {
      const { statusCode, headers } = await get(by, path);
      expect([statusCode, headers["content-type"]]).toEqual([500, "application/problem+json"]);
    }
  });
});

describe("a paper of a registration", () => {
  it("R377-28c: is for the portal that filed it, and for no other", async () => {
    const { desk, get, lines } = openPapers();
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
