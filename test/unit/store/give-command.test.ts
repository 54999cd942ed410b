import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { verifyChain } from "#shared/store/chain.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { administrator, founding, home, portal, representative } from "#test/samples/officials.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { allAnswers, answering, filing, give, orderedCase, orderOf } from "#test/samples/orders.ts";
import { submit } from "#test/samples/registration-file.ts";
import { findingsFor } from "#test/samples/registration-course.ts";

const submitted = () => {
  const { command } = filing();
  if (command.name !== "submit") throw new Error("nothing is filed");
  return command;
};

const load = (desk: Desk, id = orderedCase) => loadCase(desk.cases, registrationKind, id);

/** Lets another order through just before the first append of a desk. */
const withRival = (desk: Desk, rival: () => Promise<unknown>): Desk => {
  let waiting = true;
  return {
    ...desk,
    cases: {
      load: desk.cases.load,
      append: async (entry) => {
        if (waiting) {
          waiting = false;
          await rival();
        }
        return desk.cases.append(entry);
      },
    },
  };
};

describe("a command given to a case", () => {
  it("is one entry: command, actor, instant, edition, correlation, events", async () => {
    const desk = memoryDesk();
    const outcome = await give(desk, filing());
    expect(outcome.done).toBe("accepted");
    expect(desk.cases.written()).toMatchObject([
      {
        caseId: orderedCase,
        sequence: 1,
        kind: "registration",
        command: "submit",
        commandId: "submit-1",
        commandDigest: digestOf(filing().command),
        actor: portal,
        at: desk.clock.now(),
        edition: "R377/2018",
        correlationId: "correlation-of-submit-1",
        events: [{ type: "saved" }, { type: "asked" }],
        previous: null,
      },
    ]);
  });

  it("answers the state that its own entry made, the same as one loads", async () => {
    const desk = memoryDesk();
    const outcome = await give(desk, filing());
    expect(outcome.loaded).toEqual(await load(desk));
  });

  it("seals what is personal, and opens it again at its own place only", async () => {
    const desk = memoryDesk();
    await give(desk, filing());
    const [entry] = desk.cases.written();
    expect(JSON.stringify(entry)).not.toContain("Оспанова");
    const place = { caseId: orderedCase, sequence: 1 };
    const { form, signed } = submitted();
    expect(await desk.seal.open(place, entry?.sealed ?? "")).toEqual({ form, signed });
    await expect(desk.seal.open({ ...place, sequence: 2 }, entry?.sealed ?? "")).rejects.toThrow(
      "unable to authenticate",
    );
  });

  it("seals nothing where nothing is personal", async () => {
    const desk = memoryDesk();
    await give(desk, filing());
    for (const answer of allAnswers()) await give(desk, answer);
    const findings = findingsFor(organizationForm());
    const command = { name: "recordFindings", findings } as const;
    await give(desk, orderOf(command, representative, "findings-1"));
    expect(desk.cases.written().at(-1)).not.toHaveProperty("sealed");
  });

  it("that is refused writes nothing and says why", async () => {
    const desk = memoryDesk();
    const outcome = await give(desk, answering("tax-debt"));
    expect(outcome).toMatchObject({
      done: "refused",
      refusal: { code: "command-not-allowed", state: "none", allowed: [] },
    });
    expect(desk.cases.written()).toEqual([]);
  });

  it("that changes nothing writes nothing", async () => {
    const desk = memoryDesk();
    await give(desk, filing());
    await give(desk, answering("tax-debt"));
    const outcome = await give(desk, answering("tax-debt", "the-same-answer-once-more"));
    expect(outcome.done).toBe("unchanged");
    expect(desk.cases.written()).toHaveLength(2);
  });
});

describe("the id of a command", () => {
  it("makes one entry of the same command given twice", async () => {
    const desk = memoryDesk();
    await give(desk, filing());
    expect((await give(desk, filing())).done).toBe("repeated");
    expect(desk.cases.written()).toHaveLength(1);
  });

  it("makes one entry of it even after the case went on", async () => {
    const desk = memoryDesk();
    await give(desk, filing());
    await give(desk, answering("tax-debt"));
    expect((await give(desk, filing())).done).toBe("repeated");
    expect(desk.cases.written()).toHaveLength(2);
  });

  it("is not taken for another command", async () => {
    const desk = memoryDesk();
    await give(desk, filing());
    const form = organizationForm({ places: { total: 21, free: 5 } });
    const other = orderOf(submit(form), portal, "submit-1");
    expect((await give(desk, other)).done).toBe("other-command-under-this-id");
    expect(desk.cases.written()).toHaveLength(1);
  });

  it("of a refused command is free again once the state allows it", async () => {
    const desk = memoryDesk();
    await give(desk, answering("tax-debt"));
    await give(desk, filing());
    expect((await give(desk, answering("tax-debt"))).done).toBe("accepted");
  });
});

describe("a lost race", () => {
  it("is decided again on the fresh state, and both commands are kept", async () => {
    const desk = memoryDesk();
    await give(desk, filing());
    const racing = withRival(desk, () => give(desk, answering("insolvency")));
    expect((await give(racing, answering("tax-debt"))).done).toBe("accepted");
    expect(desk.cases.written().map(({ sequence, commandId }) => [sequence, commandId])).toEqual([
      [1, "submit-1"],
      [2, "answer-insolvency"],
      [3, "answer-tax-debt"],
    ]);
  });

  it("ends refused where the rival took the ground away", async () => {
    const desk = memoryDesk();
    const racing = withRival(desk, () => give(desk, filing("rival")));
    expect(await give(racing, filing())).toMatchObject({
      done: "refused",
      refusal: { code: "command-not-allowed", state: "representative-review" },
    });
    expect(desk.cases.written()).toHaveLength(1);
  });

  it("ends unchanged where the rival brought the same answer", async () => {
    const desk = memoryDesk();
    await give(desk, filing());
    const racing = withRival(desk, () => give(desk, answering("tax-debt", "rival")));
    expect((await give(racing, answering("tax-debt"))).done).toBe("unchanged");
  });

  it("ends repeated where the rival was the command itself", async () => {
    const desk = memoryDesk();
    const racing = withRival(desk, () => give(desk, filing()));
    expect((await give(racing, filing())).done).toBe("repeated");
    expect(desk.cases.written()).toHaveLength(1);
  });

  it("looks the facts up anew for the state that it is decided on", async () => {
    const desk = memoryDesk();
    await give(desk, filing());
    const asked: number[] = [];
    const racing = withRival(desk, () => give(desk, answering("insolvency")));
    await give(racing, {
      ...answering("tax-debt"),
      factsFor: async ({ questions }) => {
        asked.push(Object.values(questions).filter(({ answer }) => answer !== undefined).length);
        return { sitting: undefined };
      },
    });
    expect(asked).toEqual([0, 1]);
  });

  it("without end is a fault, not an endless loop", async () => {
    const desk = memoryDesk();
    const never: Desk = {
      ...desk,
      cases: { load: desk.cases.load, append: async () => "conflict" },
    };
    await expect(give(never, filing())).rejects.toThrow("20 times");
  });
});

describe("the history of a case", () => {
  it("verifies without the key of its personal data, which then opens no more", async () => {
    const desk = memoryDesk();
    await give(desk, filing());
    for (const answer of allAnswers()) await give(desk, answer);
    desk.seal.destroy(orderedCase);
    const { entries, state } = await load(desk);
    expect(verifyChain(entries)).toEqual({ intact: true });
    expect(state.state).toBe("representative-review");
    const [entry] = entries;
    const place = { caseId: orderedCase, sequence: 1 };
    expect(await desk.seal.open(place, entry?.sealed ?? "")).toBeUndefined();
  });

  it("of another kind is no history of this one", async () => {
    const desk = memoryDesk();
    await giveCommand(desk, commissionKind, {
      caseId: commissionIdOf(home),
      command: { name: "found", founding },
      commandId: "found-1",
      actor: administrator,
      correlationId: "correlation-1",
      factsFor: async () => undefined,
    });
    const loaded = await load(desk, commissionIdOf(home));
    expect(loaded).toEqual({
      caseId: commissionIdOf(home),
      state: registrationKind.initial,
      entries: [],
    });
  });

  it("stays apart from that of any other case", async () => {
    const desk = memoryDesk();
    const other = caseIdSchema.parse(`organization-${binOf(2)}`);
    const form = organizationForm({ bin: binOf(2) });
    await give(desk, filing());
    await give(desk, orderOf(submit(form), portal, "submit-1", other));
    expect((await load(desk)).entries).toHaveLength(1);
    expect((await load(desk, other)).state.saved?.bin).toBe(binOf(2));
  });
});
