import { describe, expect, it } from "vitest";
import type { Role } from "#shared/cases/actor.ts";
import { computePricing } from "#shared/registration/pricing/compute.ts";
import { caseViewSchema, viewCase, type OpenedCase } from "#shared/registration/view/case-view.ts";
import { viewPricing } from "#shared/registration/view/pricing-view.ts";
import { member, portal } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import {
  mustGive,
  openFile,
  sittingOn,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import {
  castVotes,
  findingsFor,
  illegible,
  includedFile,
  pendingFile,
  placedFile,
  savedFile,
  submittedFile,
} from "#test/samples/registration-course.ts";
import { changingFile, heardFile, largerForm } from "#test/samples/standing-file.ts";
import { everyStory } from "#test/unit/registration/every-story.ts";
import {
  imported,
  referenceCountries,
  rules,
} from "#test/unit/registration/pricing/sample-devices.ts";
import { statusOf } from "./entries.ts";

const opened: OpenedCase = {
  application: organizationForm(),
  standing: undefined,
  pricing: [],
};

const caseOf = (
  file: RegistrationFile,
  roles: readonly Role[] = ["representative"],
  open: OpenedCase = opened,
) => viewCase(statusOf(file), file.now(), open, roles);

const commandsFor = (file: RegistrationFile, ...roles: readonly Role[]) =>
  caseOf(file, roles).actions.map(({ command }) => command);

describe("a case as the officials see it", () => {
  it("R377-26b: is as documented, however the case stands", () => {
    for (const file of everyStory()) {
      const view = caseOf(file, ["representative", "commission-member"]);
      expect(caseViewSchema.parse(view)).toEqual(view);
      expect(view).toMatchObject(statusOf(file));
    }
  });

  it("R377-26b: shows the application, and leaves out what is not there yet", () => {
    const file = savedFile();
    const { actions, ...view } = caseOf(file);
    expect(view).toEqual({
      ...statusOf(file),
      unit: "75",
      application: organizationForm(),
      pricing: [],
      recused: [],
      ballots: [],
      untold: [],
    });
    expect(actions.length).toBeGreaterThan(0);
  });

  it("R377-35: has no application once it is erased", () => {
    const erased = { ...opened, application: undefined };
    expect(caseOf(savedFile(), ["representative"], erased)).not.toHaveProperty("application");
  });

  it("R377-26b, R377-27: shows findings, sitting and open ballots", () => {
    const file = pendingFile();
    castVotes(file, ["for", illegible]);
    expect(caseOf(file)).toMatchObject({
      findings: findingsFor(organizationForm()),
      sitting: "sitting-0001",
      ballots: [
        { member: member(1).id, choice: "for" },
        { member: member(2).id, choice: "against", claim: illegible },
      ],
    });
    expect(caseOf(file).ballots[0]).not.toHaveProperty("claim");
  });

  it("R377-2.5: shows the prices that were compared, each with its comparison", () => {
    const record = computePricing(imported, rules, referenceCountries);
    const pricing = [viewPricing(record, "en", () => "Rollstuhl")];
    expect(caseOf(savedFile(), ["representative"], { ...opened, pricing }).pricing).toEqual(
      pricing,
    );
  });

  it("G09, G36: shows who has no voice, and who presides instead", () => {
    const file = pendingFile({ verifiedBy: { ...member(5), role: "representative" } });
    const conflict = { name: "declareConflict", reason: "A cousin." } as const;
    mustGive(file, conflict, member(1), sittingOn());
    expect(caseOf(file).recused).toEqual([member(1).id, member(5).id]);
    expect(caseOf(file)).not.toHaveProperty("presiding");
    // Two of seven have no voice, which leaves a quorum of five.
    const seven = sittingOn([1, 2, 3, 4, 5, 6, 7], {
      members: [1, 2, 3, 4, 5, 6, 7].map((place) => member(place).id),
      foundingNumber: 7,
    });
    for (const by of [2, 3, 4]) {
      mustGive(file, { name: "voteForPresiding", candidate: member(2).id }, member(by), seven);
    }
    expect(caseOf(file).presiding).toBe(member(2).id);
  });

  it("R377-33: on a removal, whoever verified the file once is not shown as recused", () => {
    const file = heardFile({ verifiedBy: { ...member(5), role: "representative" } });
    expect(caseOf(file).recused).toEqual([]);
  });

  it("belongs to a unit, or is no case", () => {
    const file = savedFile();
    expect(() => viewCase(statusOf(file), openFile().now(), opened, [])).toThrow("no unit");
  });
});

describe("a change as the officials see it", () => {
  const both: OpenedCase = {
    application: largerForm,
    standing: organizationForm(),
    pricing: [],
  };

  it("R377-30.1, R377-31: shows what it would change of the entry that stands", () => {
    expect(caseOf(changingFile(), ["representative"], both).changes).toEqual([
      { pointer: "/places/total", before: 20, after: 30 },
      { pointer: "/places/free", before: 5, after: 10 },
    ]);
  });

  it("R377-31: shows nothing of the kind for an inclusion, or where the entry is erased", () => {
    expect(caseOf(includedFile(), ["representative"], both)).not.toHaveProperty("changes");
    for (const open of [
      { ...both, standing: undefined },
      { ...both, application: undefined },
    ]) {
      expect(caseOf(changingFile(), ["representative"], open)).not.toHaveProperty("changes");
    }
  });
});

describe("what may be done with a case", () => {
  it("R377-22, R377-24a, R377-26b: is told by the roles of whoever asks", () => {
    expect(commandsFor(savedFile(), "representative")).toEqual([
      "recordManualCheck",
      "transfer",
      "recordFindings",
      "registerAppeal",
      "endLegalHold",
      "recordTold",
    ]);
    expect(commandsFor(submittedFile(), "commission-secretary")).toEqual([
      "askAgain",
      "placeOnAgenda",
    ]);
    expect(commandsFor(placedFile(), "commission-member")).toEqual([
      "declareConflict",
      "voteForPresiding",
      "recordCompleteness",
    ]);
    expect(commandsFor(pendingFile(), "administrator")).toEqual([]);
  });

  it("R377-27: names each command once, with the provisions of its row in this state", () => {
    const { actions } = caseOf(pendingFile(), ["commission-member", "commission-member"]);
    expect(actions).toEqual([
      { command: "declareConflict", provisions: ["R377-25"] },
      { command: "voteForPresiding", provisions: ["R377-23c"] },
      { command: "castVote", provisions: ["R377-24c", "R377-25", "R377-27"] },
      { command: "closeVote", provisions: ["R377-27", "R377-27a", "R377-28d"] },
    ]);
    expect(commandsFor(heardFile(), "commission-member", "portal")).toContain("closeVote");
    const removal = caseOf(heardFile(), ["commission-member"]).actions.find(
      ({ command }) => command === "castVote",
    );
    expect(removal?.provisions).toEqual(["R377-24c", "R377-25", "R377-33"]);
  });

  it("R377-11: no official files anything", () => {
    const file = savedFile();
    mustGive(file, { name: "withdraw" }, portal);
    expect(commandsFor(file, "representative", "commission-member", "administrator")).toEqual([
      "registerAppeal",
      "endLegalHold",
      "recordTold",
    ]);
  });
});
