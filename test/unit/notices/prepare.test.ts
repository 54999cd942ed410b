import { describe, expect, it } from "vitest";
import { prepareNotice } from "#shared/notices/prepare.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import {
  decide,
  end,
  giverOn,
  leave,
  removalForm,
  reproach,
  voteOnRemoval,
} from "#test/samples/decided-case.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { preparedOn } from "#test/samples/reason-record.ts";
import { signed } from "#test/samples/signed.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { portal } from "#test/samples/officials.ts";

const claim = { ground: "R377-27.3", document: "prices", defect: "illegible" } as const;
const refusal = { claims: [claim], justification: "The copies cannot be read." };

const first = organizationForm();
const second = organizationForm({
  contacts: { ...first.contacts, email: "new@shanyraq.example" },
  language: "ru",
});

describe("to whom a notice goes", () => {
  it("R377-28b: to the e-mail of the application that was decided, in its language", async () => {
    const desk = memoryDesk();
    await decide(desk, { form: first });
    const changed = await decide(desk, { form: second, procedure: "submitChange", ...refusal });
    expect(await preparedOn(desk, changed)).toMatchObject({
      notice: "change-refused",
      to: { email: "new@shanyraq.example", language: "ru" },
    });
  });

  it("R377-28b: of a reproach and its end to the application that stands, not to one under way", async () => {
    const desk = memoryDesk();
    const { caseId } = await decide(desk, { form: first });
    await giverOn(desk, caseId)({ name: "submitChange", form: second, signed: signed() }, portal);
    const to = { email: first.contacts.email, language: "kk" };
    expect(await preparedOn(desk, await reproach(desk, caseId))).toMatchObject({
      notice: "non-compliance",
      to,
    });
    const removed = await voteOnRemoval(desk, caseId, "for", "Nothing was mended.");
    expect(await preparedOn(desk, removed)).toMatchObject({ notice: "removal", to });
  });

  it("R377-34, R377-A3.7: of a removal on request to the e-mail of the request", async () => {
    const desk = memoryDesk();
    const { caseId } = await decide(desk, { form: first });
    expect(await preparedOn(desk, await leave(desk, caseId))).toMatchObject({
      notice: "removal",
      to: { email: removalForm().contacts.email, language: "ru" },
    });
  });

  it("R377-32.3b: of a death to nobody in the case (G26)", async () => {
    const desk = memoryDesk();
    const { caseId } = await decide(desk, { form: specialistForm() });
    const prepared = await preparedOn(desk, await end(desk, caseId, "recordDeath"));
    expect(prepared).toMatchObject({
      prepared: "death",
      number: expect.stringMatching(/^S-[0-9A-Z]{12}$/),
    });
    expect(prepared).not.toHaveProperty("to");
  });
});

describe("what cannot be told", () => {
  it.each([" \n ", ""])("R377-28c: is a refusal whose justification is %j", async (words) => {
    const desk = memoryDesk();
    const { caseId, entries } = await decide(desk, refusal);
    const opened = await prepareNotice(caseId, entries, async ({ sequence, sealed }) =>
      sequence === entries.length
        ? { justification: words }
        : desk.seal.open({ caseId, sequence }, sealed ?? ""),
    );
    expect(opened).toEqual({ prepared: "cannot", why: "lacks-justification" });
  });

  it("R377-33: is a removal by vote without a justification", async () => {
    const desk = memoryDesk();
    const { caseId } = await decide(desk);
    await reproach(desk, caseId);
    const { entries } = await voteOnRemoval(desk, caseId, "for", "Nothing was mended.");
    const bare = entries.map((entry, place) =>
      place === entries.length - 1 ? { ...entry, sealed: undefined } : entry,
    );
    expect(await preparedOn(desk, { caseId, entries: bare })).toEqual({
      prepared: "cannot",
      why: "lacks-justification",
    });
  });

  it("is an entry that decided nothing, and no entry at all", async () => {
    const desk = memoryDesk();
    const { caseId, entries } = await decide(desk);
    for (const told of [entries.slice(0, -1), []]) {
      expect(await preparedOn(desk, { caseId, entries: told })).toEqual({
        prepared: "cannot",
        why: "nothing-to-tell",
      });
    }
  });

  it("R377-35: is anything about a person whose data were erased", async () => {
    const desk = memoryDesk();
    const refused = await decide(desk, refusal);
    desk.seal.destroy(refused.caseId);
    expect(await preparedOn(desk, refused)).toEqual({ prepared: "cannot", why: "erased" });
  });
});

describe("the reasons", () => {
  it("are those of the decision, although the supplier has applied again since", async () => {
    const desk = memoryDesk();
    const refused = await decide(desk, { form: first, ...refusal });
    await decide(desk, { form: second });
    expect(await preparedOn(desk, refused)).toMatchObject({
      notice: "refusal",
      to: { email: first.contacts.email },
      record: { claims: [claim], justification: "The copies cannot be read.", appeal: "R377-29" },
    });
  });

  it("R377-27a: of an inclusion hold the justification when one was given", async () => {
    const desk = memoryDesk();
    const included = await decide(desk, { justification: "All in order." });
    expect(await preparedOn(desk, included)).toMatchObject({
      record: {
        kind: "inclusion",
        number: included.state.account?.number,
        justification: "All in order.",
      },
    });
  });

  it("R377-28c: name each claim once, however many voted on it", async () => {
    const desk = memoryDesk();
    const prepared = await preparedOn(desk, await decide(desk, refusal));
    expect(prepared).toMatchObject({ record: { claims: [claim], votes: { against: 5, for: 0 } } });
  });
});
