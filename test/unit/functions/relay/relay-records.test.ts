import { describe, expect, it } from "vitest";
import { relayRecords } from "#functions/relay/relay-records.ts";
import { caseIdSchema, type CaseId, type Entry } from "#shared/cases/entry.ts";
import { stateSystems, type StateSystem } from "#shared/checks/systems.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { mayPass } from "#shared/store/passing-fault.ts";
import { streamEventSchema } from "#shared/store/stream.ts";
import { memoryApis } from "#test/fakes/apis.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { command, foundWithChair, toVote } from "#test/samples/office-work.ts";
import { chair, member, portal } from "#test/samples/officials.ts";
import { give, orderedCase, orderOf } from "#test/samples/orders.ts";
import { specialistFileId, submit } from "#test/samples/registration-file.ts";
import { ballot } from "#test/samples/registration-course.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import {
  batchOf,
  checkQueues,
  failed,
  filedEntries,
  imageOf,
  imagesOf,
  notices,
  relay,
} from "./relayed.ts";

describe("the relay of the case table's stream", () => {
  /** The messages that ask these systems, and none of the others, about a case. */
  const askingOnly = (caseId: CaseId, asked: readonly StateSystem[]) =>
    stateSystems.map((system) => (asked.includes(system) ? [{ caseId, system }] : []));

  it("R377-7.p2f: asks the state systems that know of organisations about one, once each", async () => {
    const { needs, bodiesIn } = relay();
    await relayRecords(needs, batchOf(imagesOf(await filedEntries())));
    const sent = stateSystems.map((system) => bodiesIn(checkQueues[system]));
    expect(sent).toEqual(askingOnly(orderedCase, systemsFor("organization")));
    expect([sent.flat().length, bodiesIn(notices)]).toEqual([6, []]);
  });

  it("puts what officials did on the trail, and nothing of the portal's", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    const { needs, acts } = relay();
    const entries = await apis.desk.cases.load(caseIdSchema.parse(id));
    await relayRecords(needs, batchOf(imagesOf(entries)));
    const byOfficials = entries.filter(({ actor }) => actor.unit !== undefined);
    expect(byOfficials.length).toBeGreaterThan(0);
    expect(new Set(acts.map(({ sequence }) => sequence))).toEqual(
      new Set(byOfficials.map(({ sequence }) => sequence)),
    );
  });

  it("R377-15.p2e: asks the four others about a specialist", async () => {
    const desk = memoryDesk();
    await give(desk, orderOf(submit(specialistForm()), portal, "submit-1", specialistFileId));
    const { needs, bodiesIn } = relay();
    await relayRecords(needs, batchOf(imagesOf(desk.cases.written())));
    const sent = stateSystems.map((system) => bodiesIn(checkQueues[system]));
    expect(sent).toEqual(askingOnly(specialistFileId, systemsFor("specialist")));
    expect(sent.flat()).toHaveLength(4);
  });

  it("R377-28: sends a decision to the queue of notices, by the entry that it stands in", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    for (const place of [1, 2, 3, 4, 5]) await command(apis, id, member(place), ballot("for"));
    await command(apis, id, chair, { name: "closeVote" });
    const entries = apis.desk.cases.written().filter(({ caseId }) => caseId === id);
    const { needs, bodiesIn } = relay();
    await relayRecords(needs, batchOf(imagesOf(entries)));
    expect(bodiesIn(notices)).toEqual([{ caseId: id, sequence: entries.length }]);
  });

  it("puts nothing of a person into a queue", async () => {
    const { needs, queues } = relay();
    await relayRecords(needs, batchOf(imagesOf(await filedEntries())));
    for (const queue of Object.values(checkQueues)) {
      for (const { body } of queues.waiting(queue)) {
        expect(Object.keys(JSON.parse(body)).toSorted()).toEqual(["caseId", "system"]);
      }
    }
  });

  it("brings the read models of a case up to date once a batch", async () => {
    const { needs, projected } = relay();
    await relayRecords(needs, batchOf(imagesOf(await filedEntries())));
    expect(projected).toEqual([orderedCase]);
  });

  it("leaves the read models alone for a step that they do not show", async () => {
    const { needs, projected } = relay();
    const [filed] = await filedEntries();
    if (filed === undefined) throw new Error("none");
    const voted = { type: "voted", member: "someone", choice: "for" };
    await relayRecords(needs, batchOf([imageOf({ ...filed, events: [voted] })]));
    expect(projected).toEqual([]);
  });

  it("has nothing to do for Commissions", async () => {
    const apis = memoryApis();
    await foundWithChair(apis);
    const { needs, projected, counted, bodiesIn } = relay();
    await relayRecords(needs, batchOf(imagesOf(apis.desk.cases.written())));
    expect([projected, counted, bodiesIn(failed)]).toEqual([[], [], []]);
  });

  it("takes only insertions for steps of a case", async () => {
    const { needs, projected, bodiesIn } = relay();
    const images = imagesOf(await filedEntries());
    await relayRecords(needs, batchOf(images, "MODIFY"));
    await relayRecords(needs, batchOf(images, "REMOVE"));
    expect([projected, bodiesIn("check-tax-debt"), bodiesIn(failed)]).toEqual([[], [], []]);
  });

  it("does the same again when a batch comes twice, and leaves it to the receivers", async () => {
    const { needs, bodiesIn } = relay();
    const batch = batchOf(imagesOf(await filedEntries()));
    await relayRecords(needs, batch);
    await relayRecords(needs, batch);
    const message = { caseId: orderedCase, system: "tax-debt" };
    expect(bodiesIn("check-tax-debt")).toEqual([message, message]);
  });
});

describe("a record that can never be relayed", () => {
  interface Broken {
    readonly is: string;
    readonly reason: string;
    readonly break: (entry: Entry) => unknown;
    /** What the message and the log say besides. */
    readonly tells: readonly string[];
  }
  const unreadable: readonly Broken[] = [
    { is: "no image", reason: "no-entry", break: (): unknown => undefined, tells: [] },
    {
      is: "no entry",
      reason: "no-entry",
      break: ({ caseId, sequence }: Entry) => imageOf({ caseId, sequence }),
      tells: ["caseId"],
    },
    {
      is: "an item of no case",
      reason: "no-entry",
      break: (): unknown => ({ pk: { S: "elsewhere 1" }, sk: { N: "1" } }),
      tells: [],
    },
    {
      is: "of an unknown kind",
      reason: "unknown-kind",
      break: (entry: Entry) => imageOf({ ...entry, kind: "unknown" }),
      tells: ["caseId", "sequence"],
    },
    {
      is: "of an unknown event",
      reason: "unknown-event",
      break: (entry: Entry) => imageOf({ ...entry, events: [{ type: "unheard-of" }] }),
      tells: ["caseId", "sequence"],
    },
    {
      is: "of a broken event",
      reason: "unknown-event",
      break: (entry: Entry) => imageOf({ ...entry, events: [{ type: "saved" }] }),
      tells: ["caseId", "sequence"],
    },
  ];

  it.each(unreadable)(
    "being $is, is put aside with a reason and all that tells where it is, and the rest goes on",
    async (broken) => {
      const { needs, queues, projected, counted, bodiesIn, lines } = relay();
      const [first, second] = await filedEntries();
      if (first === undefined || second === undefined) throw new Error("none");
      await relayRecords(needs, batchOf([broken.break(second), ...imagesOf([first])]));
      const where = Object.entries({ caseId: second.caseId, sequence: second.sequence });
      const told = Object.fromEntries(where.filter(([name]) => broken.tells.includes(name)));
      expect(bodiesIn(failed)).toEqual([{ eventId: "event-0", ...told }]);
      const [aside] = queues.waiting(failed);
      expect(aside?.reason).toBe(broken.reason);
      expect(counted).toEqual([`record-dead-lettered/${aside?.reason}`]);
      expect(lines).toContainEqual({
        code: "record-dead-lettered",
        fields: { reason: broken.reason, ...told },
      });
      expect(bodiesIn("check-tax-debt")).toHaveLength(1);
      expect(projected).toEqual([orderedCase]);
    },
  );
});

describe("a case that cannot be projected", () => {
  it("is put aside instead of blocking the stream, when the fault is our own", async () => {
    const { needs, bodiesIn, counted, lines } = relay();
    const project = async () => Promise.reject(new TypeError("a bug"));
    await relayRecords({ ...needs, project, mayPass }, batchOf(imagesOf(await filedEntries())));
    expect(bodiesIn(failed)).toEqual([{ eventId: "event-0", caseId: orderedCase, sequence: 1 }]);
    expect(counted).toEqual(["record-dead-lettered/projection-failed"]);
    expect(lines).toContainEqual({
      code: "record-dead-lettered",
      fields: { reason: "projection-failed", caseId: orderedCase, sequence: 1 },
    });
  });

  it("comes again when a service of AWS or the way to it failed", async () => {
    const { needs } = relay();
    const batch = batchOf(imagesOf(await filedEntries()));
    for (const fault of [{ $metadata: {} }, { code: "ECONNRESET" }]) {
      const project = async () => Promise.reject(Object.assign(new Error("passing"), fault));
      await expect(relayRecords({ ...needs, project, mayPass }, batch)).rejects.toThrow("passing");
    }
  });
});

describe("a fault on the way", () => {
  const down = async () => {
    throw new Error("down");
  };

  it.each(["carryOut", "project", "putAside"])(
    "of %s makes the whole batch come again",
    async (part) => {
      const { needs } = relay();
      const images = [...imagesOf(await filedEntries()), undefined];
      await expect(relayRecords({ ...needs, [part]: down }, batchOf(images))).rejects.toThrow(
        "down",
      );
    },
  );

  it("of a queue leaves the read models as they are: they follow when the batch comes again", async () => {
    const { needs, projected } = relay();
    const batch = batchOf(imagesOf(await filedEntries()));
    await expect(relayRecords({ ...needs, carryOut: down }, batch)).rejects.toThrow("down");
    expect(projected).toEqual([]);
    await relayRecords(needs, batch);
    expect(projected).toEqual([orderedCase]);
  });
});

describe("a batch that is no stream's", () => {
  it.each([{}, { Records: [{}] }, null])("as %j is a fault, not an empty batch", (event) => {
    expect(() => streamEventSchema.parse(event)).toThrow("Invalid input");
  });
});
