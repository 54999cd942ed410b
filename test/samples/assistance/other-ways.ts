// Other ways of an application to its letters.
import { own } from "./file.ts";
import { written, assessmentOf, providing, refusing } from "./commands.ts";
import { assessor, decider, officer, otherAssessor, providerStaff } from "./officials.ts";
import { portal } from "#test/samples/officials.ts";
import { choose, conclude, placeBook, told, ways, type Way } from "./told-case.ts";

const reassess: Way = async (give, form) => {
  await ways.plan(give, form);
  await give(written({ name: "openReassessment", reason: "Жағдай өзгерді." }), officer);
  return give(assessmentOf(form), assessor);
};

const planLine = {
  type: "social-household",
  form: "at-home",
  standard: "order-165",
  until: "2027-11-23",
};

const conclusion = {
  category: "қарт адам",
  place: { kato: "711210000", description: "үйде" },
  until: "2027-11-23",
  content: "Күніне бір рет көмек.",
  peculiarities: "Жоқ.",
};

/** Letters that another way leads to, by what is other about it. */
export const otherWays = {
  "another assessor": async (give, form) => {
    await ways.participation(give, form);
    const other = { name: "assignAssessor", assessor: otherAssessor.id, reason: "Ауырып қалды." };
    return give(written(other), officer);
  },
  "more needed for the decision": async (give, form) => {
    await conclude(give, form);
    const asking = { name: "requestMore", documents: [], what: "Мекенжай.", by: "2026-11-25" };
    return give(written(asking), decider);
  },
  "a part provided": async (give, form) => {
    await ways.participation(give, form);
    const guaranteed = { form: "at-home", volume: "guaranteed" };
    const services = [
      { type: "social-household", ...guaranteed },
      { type: "social-legal", ...guaranteed },
    ];
    await give(assessmentOf(form, { conclusion: { ...conclusion, services } }), assessor);
    return give(providing({ recognised: form.grounds }), decider);
  },
  "unreliable details and papers": async (give, form) => {
    await conclude(give, form);
    const ground = {
      ground: "L114-15.4.2",
      fields: ["/people/0/birthDate", "/situation", "/residence/street", "/residence/building"],
      documents: form.documents.map(({ id }) => id),
      evidence: "Қағаз бос.",
    };
    const refused = { recognised: form.grounds, grounds: [ground], reasons: "Тексердік." };
    return give(refusing(refused), decider);
  },
  "provided anew": async (give, form) => {
    await reassess(give, form);
    return give(providing({ recognised: form.grounds }), decider);
  },
  "refused after services": async (give, form) => {
    await reassess(give, form);
    return give(refusing(), decider);
  },
  "place denied": async (give, form) => {
    await choose(give, form);
    return give(written({ name: "denyPlace", ...told, why: "list-full" }), placeBook);
  },
  "place lapsed": async (give, form) => {
    await choose(give, form);
    await give(
      written({ name: "holdPlace", ...told, until: "2026-11-23T04:00:00.000Z" }),
      placeBook,
    );
    return give({ name: "lapsePlace" }, placeBook);
  },
  "admitted at once": async (give, form) => {
    const receiving = { name: "register", form } as const;
    await give(receiving, providerStaff, { unit: "71", ...own });
    const admitting = { name: "admitHomeless", reason: "Далада қалды." };
    return give(written(admitting), providerStaff, own);
  },
  "plan revised": async (give, form) => {
    await ways.plan(give, form);
    const lines = [{ ...planLine, perMonth: 12 }];
    const revised = { name: "revisePlan", reason: "Өзгерді.", aims: "Үйде тұру.", lines };
    return give(written(revised), providerStaff, own);
  },
  died: async (give, form) => {
    await ways.plan(give, form);
    const completing = { name: "complete", why: "died", results: "Көмек көрсетілді." };
    return give(written(completing), providerStaff, own);
  },
  "report on the representative founded": async (give, form) => {
    await ways.receipt(give, form);
    await give(written({ name: "reportAbuse", text: "Ақшамды алады." }), portal, { by: "person" });
    return give(written({ name: "settleAbuse", founded: true, reason: "Рас." }), officer);
  },
} as const satisfies Readonly<Record<string, Way>>;
