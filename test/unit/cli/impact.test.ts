import { describe, expect, it } from "vitest";
import { rules377 } from "#shared/law/edition-r377-2018.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { illegible } from "#test/samples/registration-course.ts";
import { arnau, deskWith, failed, failing, inJson } from "./desk.ts";
import { registered } from "./registrations.ts";

const { commission, grounds, requirements } = rules377;

/** Editions that never were. */
const editions = {
  same: rules377,
  /** Under another name the same rules. */
  renamed: { ...rules377, id: "R377/2030" },
  /** More than all voices are needed. */
  unanimous: {
    ...rules377,
    id: "R377/2031",
    commission: { ...commission, majority: { numerator: 1, denominator: 1 } },
  },
  /** A document that cannot be read is no ground to refuse. */
  lenient: {
    ...rules377,
    id: "R377/2032",
    grounds: grounds.filter(({ provision }) => provision !== "R377-27.3"),
  },
};

const second = organizationForm({ bin: binOf(2) });
const included = {};
const refused = { form: second, claims: [illegible], justification: "A blot." };
const cases = [`organization-${binOf(1)}`, `organization-${binOf(2)}`] as const;

describe("arnau impact", () => {
  it.each(["same", "renamed"])(
    "finds no case that the rules in force would decide otherwise: %s",
    async (edition) => {
      const { desk, asked, stillOpen } = await registered([included, refused], { files: editions });
      const { exit, data } = await inJson(`impact --edition ${edition}`, desk);
      expect({ exit, data }).toEqual({
        exit: 0,
        data: { edition: expect.stringMatching(/^R377\//), cases: 2, concerned: [] },
      });
      expect({ asked, open: stillOpen() }).toEqual({ asked: [false], open: 0 });
    },
  );

  it("G09: lists the cases whose vote would come to another result", async () => {
    const { desk } = await registered([included, refused], { files: editions });
    const { exit, data } = await inJson("impact --edition unanimous", desk);
    const step = { sequence: 17, command: "closeVote", would: "decide-otherwise" };
    expect({ exit, data }).toEqual({
      exit: 0,
      data: {
        edition: "R377/2031",
        cases: 2,
        concerned: [
          { caseId: cases[0], state: "included", steps: [step] },
          { caseId: cases[1], state: "refused", steps: [step] },
        ],
      },
    });
  });

  it("R377-27b: lists the steps that would be refused, with the reason", async () => {
    const { desk } = await registered([included, refused], { files: editions });
    const { data } = await inJson("impact --edition lenient", desk);
    const vote = { command: "castVote", would: "ground-not-applicable" };
    const steps = [12, 13, 14, 15, 16].map((sequence) => ({ sequence, ...vote }));
    expect(data).toMatchObject({
      cases: 2,
      concerned: [{ caseId: cases[1], state: "refused", steps }],
    });
  });

  it("tells a person the same", async () => {
    const { desk } = await registered([included, refused], { files: editions });
    const { out } = await arnau("impact --edition unanimous --lang kk", desk);
    expect(out).toBe(
      [
        `${cases[0]}  included`,
        "    17  closeVote  → decide-otherwise",
        `${cases[1]}  refused`,
        "    17  closeVote  → decide-otherwise",
        "басқаша шешілетін іс: 2, барлығы: 2",
        "",
      ].join("\n"),
    );
  });

  it("R377-35: goes by what is left of an erased case", async () => {
    const { desk, ids, office } = await registered([included], { files: editions });
    for (const caseId of ids) office.seal.destroy(caseId);
    expect((await inJson("impact --edition same", desk)).data).toMatchObject({ concerned: [] });
    expect((await inJson("impact --edition unanimous", desk)).data).toMatchObject({
      concerned: [{ steps: [{ command: "closeVote" }] }],
    });
  });

  it("reaches the local cloud when told to", async () => {
    const { desk, asked } = await registered([], { files: editions });
    expect((await inJson("impact --edition same --local", desk)).data).toMatchObject({ cases: 0 });
    expect(asked).toEqual([true]);
  });

  it("refuses a file that is no edition, and asks no deployment", async () => {
    const { desk, asked } = await registered([], {
      files: {
        words: Buffer.from("Rules"),
        other: { ...rules377, requirements: { organization: requirements.organization } },
      },
    });
    expect(await failing("impact --edition absent", desk)).toEqual(
      failed(1, "file-unreadable", "absent"),
    );
    expect(await failing("impact --edition words", desk)).toEqual(failed(1, "not-json", "words"));
    expect(await failing("impact --edition other", desk)).toMatchObject({
      exit: 1,
      code: "bad-edition",
      about: expect.stringMatching(/^other: ./),
      oneLine: true,
      sameCode: true,
    });
    expect(asked).toEqual([]);
  });

  it("fails where there is no deployment, and needs an edition", async () => {
    expect(await failing("impact --edition same", deskWith(editions))).toEqual(
      failed(1, "nowhere"),
    );
    expect(await failing("impact")).toMatchObject({ exit: 2, code: "missing-option" });
  });
});
