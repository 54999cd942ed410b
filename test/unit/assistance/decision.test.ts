import { describe, expect, it } from "vitest";
import { assistanceCommandSchema } from "#shared/assistance/commands.ts";
import {
  answerAll,
  codeOf,
  concludedFile,
  mustGive,
  receivedFile,
} from "#test/samples/assistance/file.ts";
import { assessmentOf, providing, refusing, written } from "#test/samples/assistance/commands.ts";
import { applicationForm, guardiansApplication, paper } from "#test/samples/assistance/form.ts";
import { assessor, decider, officer, otherDecider } from "#test/samples/assistance/officials.ts";
import { documentId } from "#test/samples/files/record.ts";

/** Somebody who holds both roles. */
const both = { ...assessor, role: "decision-maker" } as const;

describe("the decision to provide", () => {
  it("L114-6.1, L114-1.8, L114-15.1, L114-15.2, L114-15.5: is on a ground, ends its days, and services are due from this very day", () => {
    const file = concludedFile();
    file.clock.advance(3600);
    const at = file.clock.now();
    mustGive(file, providing(), decider);
    expect(file.now()).toMatchObject({
      state: "approved",
      decision: {
        outcome: "provide",
        by: decider.id,
        at,
        recognised: ["self-care"],
        until: "2027-11-23",
      },
    });
    expect(file.now().terms).toMatchObject([
      { provision: "L114-14.3" },
      { provision: "L114-15.2", stoppedAt: at },
      { provision: "L114-15.5", startedAt: at, stoppedAt: undefined },
    ]);
    expect(file.events().at(-1)).toMatchObject({
      receipt: { edition: "L114/2022", met: ["L114-6.1.7", "L114-14.1"], unmet: [], conclusion: 3 },
    });
  });

  it("L114-15.1, L114-14.1: is not taken before the conclusion", () => {
    expect(codeOf(receivedFile().give(providing(), decider))).toBe("command-not-allowed");
    expect(codeOf(receivedFile().give(refusing(), decider))).toBe("command-not-allowed");
  });

  it.each([
    ["without a ground", { recognised: [] }, "ground-missing"],
    [
      "on a ground that the assessor has not found",
      { recognised: ["probation"] },
      "ground-not-found",
    ],
    ["of nothing", { services: [] }, "services-missing"],
    [
      "of what was not concluded",
      { services: [{ type: "social-medical", form: "at-home", volume: "guaranteed" }] },
      "service-not-concluded",
    ],
    [
      "at another expense than concluded",
      { services: [{ type: "social-household", form: "at-home", volume: "additional" }] },
      "service-not-concluded",
    ],
    [
      "in another form than concluded",
      { services: [{ type: "social-household", form: "inpatient", volume: "guaranteed" }] },
      "service-not-concluded",
    ],
  ])("L114-6.1, L114-14.1: is not taken %s", (_, changes, code) => {
    const file = concludedFile();
    expect(codeOf(file.give(providing(changes), decider))).toBe(code);
    expect(file.now().state).toBe("concluded");
  });

  it("L114-15.1: is nobody's who assessed, and nobody's whose case it is", () => {
    const file = concludedFile();
    expect(codeOf(file.give(providing(), both))).toBe("own-assessment");
    expect(codeOf(file.give(providing(), decider, { isParty: true }))).toBe("party-to-the-case");
    expect(codeOf(file.give(refusing(), both))).toBe("own-assessment");
  });

  it("L114-13.2.2: waits for the register that knows of the representative, or for a paper", () => {
    const form = applicationForm(guardiansApplication());
    const file = receivedFile(form);
    mustGive(file, written({ name: "assignAssessor", assessor: assessor.id }), officer);
    mustGive(file, assessmentOf(form), assessor);
    const deciding = providing({ recognised: ["orphanhood"] });
    expect(file.give(deciding, decider)).toMatchObject({
      refusal: { code: "checks-pending", systems: ["guardianship"] },
    });
    const paperCheck = {
      name: "recordManualCheck",
      system: "guardianship",
      value: "clear",
      document: { title: "Қаулы", number: "1", issuedBy: "Әкімдік", issuedOn: "2025-01-15" },
      reason: "Жүйе жауап бермейді.",
    };
    mustGive(file, written(paperCheck), officer);
    answerAll(file);
    mustGive(file, deciding, decider);
    expect(file.now().state).toBe("approved");
    expect(file.events().at(-1)).toMatchObject({
      receipt: { met: ["L114-6.1.1", "L114-14.1", "L114-13.2.2"] },
    });
  });
});

describe("the decision to refuse", () => {
  it("L114-15.4.1, L114-15.3a, L114-15.3b, G46: on no ground of article 6, ends the days and gives the papers back", () => {
    const file = concludedFile(applicationForm({ documents: [paper(5), paper(6)] }));
    mustGive(file, refusing(), decider);
    expect(file.now()).toMatchObject({
      state: "refused",
      decision: { outcome: "refuse" },
      endedAt: file.clock.now(),
      terms: [{ provision: "L114-14.3" }, { provision: "L114-15.2", stoppedAt: file.clock.now() }],
    });
    expect(file.events().at(-1)).toMatchObject({
      type: "provision-refused",
      grounds: ["L114-15.4.1"],
      returned: [documentId(5), documentId(6)],
      receipt: { unmet: ["L114-6.1"] },
    });
  });

  it("L114-15.4.1: is not on the first ground where one is recognised, nor on one nobody found", () => {
    const file = concludedFile();
    expect(codeOf(file.give(refusing({ recognised: ["self-care"] }), decider))).toBe(
      "ground-recognised",
    );
    const unreliable = {
      ground: "L114-15.4.2",
      fields: ["/situation"],
      documents: [],
      evidence: "…",
    };
    const unfound = refusing({ recognised: ["release"], grounds: [unreliable] });
    expect(codeOf(file.give(unfound, decider))).toBe("ground-not-found");
  });

  it("L114-15.4.2: names the details or the papers that are not reliable, and what shows it", () => {
    const file = concludedFile(applicationForm({ documents: [paper(5)] }));
    const on = (changes: object) =>
      refusing({
        recognised: ["self-care"],
        grounds: [{ ground: "L114-15.4.2", fields: [], documents: [], evidence: "…", ...changes }],
      });
    expect(codeOf(file.give(on({}), decider))).toBe("unreliable-what");
    expect(codeOf(file.give(on({ documents: [documentId(9)] }), decider))).toBe("document-unknown");
    expect(() => on({ fields: ["/situation"], evidence: "" })).toThrow(/evidence/);
    mustGive(file, on({ fields: ["/situation"], documents: [documentId(5)] }), decider);
    expect(file.events().at(-1)).toMatchObject({
      grounds: ["L114-15.4.2"],
      fields: ["/situation"],
      unreliable: [documentId(5)],
      receipt: { met: ["L114-6.1.7"], unmet: [] },
    });
  });

  it("L114-15.4.1, L114-15.4.2, G48: is on the closed list of two, of which what is incomplete is none", () => {
    const refused = (grounds: unknown) =>
      assistanceCommandSchema.safeParse({
        name: "decideRefuse",
        recognised: [],
        grounds,
        reasons: "…",
      }).success;
    expect(refused([])).toBe(false);
    expect(refused([{ ground: "incomplete" }])).toBe(false);
    expect(refused([{ ground: "L114-15.4.3" }])).toBe(false);
    expect(refused([{ ground: "L114-15.4.1" }])).toBe(true);
  });
});

describe("a second look", () => {
  it("L114-4.1.3: is taken by somebody else at a decision that was drawn, once", () => {
    const file = concludedFile();
    mustGive(file, providing(), decider, { drawn: true });
    const looking = written({
      name: "recordSecondLook",
      holds: false,
      remarks: "Дәлел жеткіліксіз.",
    });
    expect(codeOf(file.give(looking, decider))).toBe("own-decision");
    expect(codeOf(file.give(looking, both))).toBe("own-assessment");
    expect(codeOf(file.give(looking, otherDecider, { isParty: true }))).toBe("party-to-the-case");
    mustGive(file, looking, otherDecider);
    expect(file.events().at(-1)).toEqual({ type: "second-look-recorded", holds: false });
    expect(codeOf(file.give(looking, otherDecider))).toBe("not-drawn");
    // It changes no decision by itself.
    expect(file.now().state).toBe("approved");
  });

  it("is asked of no decision that was not drawn", () => {
    const file = concludedFile();
    mustGive(file, refusing(), decider);
    const looking = written({ name: "recordSecondLook", holds: true, remarks: "…" });
    expect(codeOf(file.give(looking, otherDecider))).toBe("not-drawn");
  });
});
