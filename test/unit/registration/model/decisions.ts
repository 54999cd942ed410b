// What a decision of the Commission needs, read from the steps before it (R377-21 to R377-27, R377-33).
import { addDays, dayOf, instantSchema, type Instant } from "#shared/law/dates.ts";
import type { EventOf } from "#shared/registration/events.ts";
import { eventsOf, type Step } from "./play.ts";

type Decision = EventOf<
  "included" | "refused" | "change-accepted" | "change-refused" | "removed" | "kept"
>;
type Needs = Readonly<Record<string, boolean>>;

const sideOf = ({ type }: Decision) => {
  switch (type) {
    case "included":
    case "change-accepted":
    case "removed":
      return "for";
    case "refused":
    case "change-refused":
    case "kept":
      return "against";
  }
};

const begins = (types: readonly string[]) => (step: Step) =>
  step.events.some(({ type }) => types.includes(type));

const since = (steps: readonly Step[], ...types: string[]) =>
  steps.slice(steps.findLastIndex(begins(types)));

/** Who declared a conflict since the matter was opened, and whoever verified the application. */
const recusedIn = (matter: readonly Step[], isRemoval: boolean): readonly string[] => [
  ...eventsOf(matter, "conflict-declared").map(({ event }) => event.member),
  ...(isRemoval ? [] : eventsOf(matter, "findings-recorded").map(({ step }) => step.by.id)),
];

/** What every vote needs: a sitting of the unit, its quorum, its majority, and whoever presides. */
const votesNeeded = (
  matter: readonly Step[],
  { sitting, by, before }: Step,
  decision: Decision,
): Needs => {
  const isRemoval = before.state === "removal-review";
  const recused = new Set(recusedIn(matter, isRemoval));
  const voices = (sitting?.present ?? []).filter((id) => !recused.has(id));
  const cast = eventsOf(since(matter, "placed-on-agenda", "vote-tied").slice(1), "voted");
  const counted = cast.filter(
    ({ event }) => !recused.has(event.member) && sitting?.members.includes(event.member),
  );
  const partakers = new Set([...voices, ...counted.map(({ event }) => event.member)]);
  const onThatSide = counted.filter(({ event }) => event.choice === sideOf(decision));
  const tally = decision.tally;
  return {
    "R377-25: two thirds of the founding number have a voice":
      sitting !== undefined && voices.length * 3 >= sitting.foundingNumber * 2,
    "R377-20: the sitting is of the case's unit": sitting?.unit === before.unit,
    "R377-24c, R377-27: each votes once, by itself, as a member": cast.every(
      ({ event, step }) =>
        event.member === step.by.id &&
        step.by.role === "commission-member" &&
        cast.filter((one) => one.event.member === event.member).length === 1,
    ),
    "G09: more than half of those who take part are on the side of the decision":
      onThatSide.length * 2 > partakers.size,
    "G09: whoever is recused is not in the tally":
      tally !== undefined &&
      tally.present === partakers.size &&
      tally.for + tally.against === counted.length &&
      [...recused].every((id) => !sitting?.members.includes(id) || tally.recused.includes(id)),
    "R377-23c: whoever presides closes the vote, and has a voice":
      voices.includes(by.id) && (by.id === sitting?.chair || by.id === before.presiding),
  };
};

/** No answer is too old for it. */
const beginningOfTime = instantSchema.parse("1900-01-01T00:00:00.000Z");

const systemsOf = (matter: readonly Step[]) =>
  eventsOf(matter, "asked").flatMap(({ event }) => event.questions.map(({ system }) => system));

/** Systems that were asked and, as things stand after these steps, neither answered nor were stood in for by a paper. */
const openIn = (matter: readonly Step[], at: Instant): readonly string[] => {
  const open = new Map<string, boolean>();
  for (const event of matter.flatMap(({ events }) => events)) {
    if (event.type === "asked" || event.type === "asked-again") {
      for (const { system } of event.questions) open.set(system, true);
    }
    if (event.type === "answered") {
      const until = event.evidence?.validUntil;
      open.set(event.system, until !== undefined && until < at);
    }
    if (event.type === "checked-by-hand") open.set(event.system, false);
  }
  return [...open].flatMap(([system, isOpen]) => (isOpen ? [system] : []));
};

/** What a decision on an application needs besides. */
const applicationNeeds = (matter: readonly Step[], decision: Decision): Needs => {
  const references = eventsOf(matter, "answered").map(({ event }) => event.reference);
  const decidedAt = matter.at(-1)?.at;
  const toFindings = matter.slice(0, matter.findIndex(begins(["findings-recorded"])));
  const foundAt = toFindings.at(-1)?.at;
  const count = (type: "findings-recorded" | "submitted-to-commission" | "completeness-recorded") =>
    eventsOf(matter, type).length;
  const [found] = eventsOf(matter, "findings-recorded");
  const overruled = new Set(
    eventsOf(matter, "completeness-recorded").flatMap(({ event }) => event.overruled),
  );
  const unmet = (found?.event.findings.requirements ?? []).filter(
    ({ requirement, outcome }) => outcome === "not-met" && !overruled.has(requirement),
  );
  const claims = "claims" in decision ? decision.claims : [];
  const voted = new Set(eventsOf(matter, "voted").map(({ event }) => JSON.stringify(event.claim)));
  return {
    "R377-7.p2f, R377-15.p2e: every system answered, or a paper in its place, and no answer is too old":
      systemsOf(matter).length > 0 &&
      decidedAt !== undefined &&
      openIn(matter, decidedAt).length === 0,
    "R377-7.p2f: no question is answered twice": new Set(references).size === references.length,
    "R377-21: findings, once, after every question was settled":
      count("findings-recorded") === 1 &&
      foundAt !== undefined &&
      openIn(toFindings, beginningOfTime).length === 0,
    "R377-22: handed to the Commission": count("submitted-to-commission") === 1,
    "R377-26b: completeness recorded": count("completeness-recorded") === 1,
    "R377-5.1 to R377-13.3b: nobody is included with an unmet requirement":
      sideOf(decision) === "against" || unmet.length === 0,
    "R377-27b: a refusal rests on claims that were voted, an acceptance on none":
      claims.length > 0 === (sideOf(decision) === "against") &&
      claims.every((claim) => voted.has(JSON.stringify(claim))),
  };
};

/** What a decision on a removal needs besides: the supplier was heard before anybody voted. */
const removalNeeds = (matter: readonly Step[]): Needs => {
  const [opened] = eventsOf(matter, "non-compliance-opened");
  const answered = matter.findIndex(begins(["non-compliance-answered"]));
  const votes = matter.findIndex(begins(["voted"]));
  const [firstVote] = eventsOf(matter, "voted");
  const isOver =
    opened !== undefined &&
    firstVote !== undefined &&
    dayOf(firstVote.step.at) > opened.event.answerBy;
  return {
    "R377-33: heard before the first vote": (answered >= 0 && answered < votes) || isOver,
    "R377-33: five days to answer at the least":
      opened !== undefined && opened.event.answerBy >= addDays(dayOf(opened.step.at), 5),
  };
};

const isVotedOn = (event: { readonly type: string; readonly tally?: unknown }) =>
  event.tally !== undefined && event.type !== "vote-tied";

const isDecision = (event: Step["events"][number]): event is Decision => isVotedOn(event);

/** What the decisions of a story lack of all that they needed. */
export const lackingIn = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap((step, place) =>
    step.events.filter(isDecision).flatMap((decision) => {
      const isRemoval = step.before.state === "removal-review";
      const before = steps.slice(0, place);
      const matter = since(before, isRemoval ? "non-compliance-opened" : "saved");
      const needs = {
        ...votesNeeded(matter, step, decision),
        ...(isRemoval ? removalNeeds(matter) : applicationNeeds(matter, decision)),
      };
      return Object.entries(needs).flatMap(([need, there]) => (there ? [] : [need]));
    }),
  );
