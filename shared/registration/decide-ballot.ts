// Votes on a case and what follows from them.
import { accept, refuse, type Circumstances } from "#shared/cases/kind.ts";
import {
  castBallot,
  closeBallot,
  countedOf,
  type Ballot,
  type Closed,
} from "#shared/commission/ballot.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { claimRefusal } from "./claims.ts";
import type { CommandOf } from "./commands.ts";
import { unmetRequirements } from "./conditions.ts";
import { expiredChecks, pendingChecks } from "./decide-checks.ts";
import { questionIn, recusedFrom, sittingOfCase } from "./decide-commission.ts";
import { isHeard } from "./decide-removal.ts";
import type { RegistrationDecided } from "./decided.ts";
import type { Tally } from "./events-parts.ts";
import type { GroundClaim, RefusalGround } from "./grounds.ts";
import { receiptOf, removalReceiptOf } from "./outcome.ts";
import { registerNumberOf } from "./register-number.ts";
import type { RegistrationRefusal } from "./refusals.ts";
import type { Registration } from "./state.ts";

const isRemoval = ({ state }: Registration): boolean => state === "removal-review";

/** A vote against an application names its ground with its facts; one on a removal has none (G09, R377-27, R377-33). */
const unfitClaim = (
  registration: Registration,
  { choice, claim }: CommandOf<"castVote">,
  { edition }: Circumstances,
): RegistrationRefusal | undefined => {
  if (isRemoval(registration)) {
    return claim === undefined ? undefined : { code: "claim-on-removal" };
  }
  if (choice === "for") return claim === undefined ? undefined : { code: "claim-on-vote-for" };
  if (claim === undefined) return { code: "claim-missing" };
  return claimRefusal(registration, edition, claim);
};

const unheard = (
  registration: Registration,
  circumstances: Circumstances,
): RegistrationRefusal | undefined => {
  const { reproach } = registration;
  if (reproach === undefined || isHeard(registration, circumstances)) return undefined;
  return { code: "hearing-not-over", until: reproach.answerBy };
};

/** One member, one vote, given openly; a vote against rests on a ground that has its facts (R377-27, R377-33, G09). */
export const castVote = (
  registration: Registration,
  command: CommandOf<"castVote">,
  circumstances: Circumstances,
  sitting: SittingFacts | undefined,
): RegistrationDecided => {
  const found = sittingOfCase(registration, circumstances, sitting);
  if (!found.found) return refuse(found.refusal);
  const { choice, claim } = command;
  const ruling = castBallot(
    questionIn(registration, found.sitting),
    { member: circumstances.actor.id, choice, claim },
    circumstances.edition.commission,
  );
  if (!ruling.accepted) return refuse(ruling.refusal);
  const unfit =
    unheard(registration, circumstances) ?? unfitClaim(registration, command, circumstances);
  if (unfit !== undefined) return refuse(unfit);
  const { member } = ruling.value;
  return accept({ type: "voted", member, choice, ...(claim !== undefined && { claim }) });
};

const tallyIn = (
  registration: Registration,
  sitting: SittingFacts,
  { tally }: Closed,
  presiding: string,
): Tally => ({
  sitting: sitting.id,
  ...tally,
  recused: recusedFrom(registration).filter((one) => sitting.members.includes(one)),
  presiding,
});

/** The distinct claims that were voted under these grounds, in the order of the votes. */
const claimsUnder = (
  counted: readonly Ballot<GroundClaim>[],
  grounds: readonly RefusalGround[],
): GroundClaim[] => {
  const claims = counted.flatMap(({ claim }) =>
    claim !== undefined && grounds.includes(claim.ground) ? [claim] : [],
  );
  const texts = claims.map((claim) => JSON.stringify(claim));
  return claims.filter((_, place) => texts.indexOf(texts[place] ?? "") === place);
};

/** A refusal names grounds that votes rested on, and says why in words (R377-27b, R377-28c, G11). */
const unfitRefusal = (
  counted: readonly Ballot<GroundClaim>[],
  grounds: readonly RefusalGround[],
  justification: string | undefined,
): RegistrationRefusal | undefined => {
  if (grounds.length === 0) return { code: "grounds-missing" };
  if (justification === undefined) return { code: "justification-missing" };
  const voted = new Set(counted.map(({ claim }) => claim?.ground));
  const stranger = grounds.find((ground) => !voted.has(ground));
  return stranger === undefined ? undefined : { code: "ground-not-voted", ground: stranger };
};

interface Ending {
  readonly registration: Registration;
  readonly command: CommandOf<"closeVote">;
  readonly circumstances: Circumstances;
  readonly tally: Tally;
  /** Votes that count: whoever is recused since lends neither vote nor claim (G09). */
  readonly counted: readonly Ballot<GroundClaim>[];
}

const acceptance = ({
  registration,
  command,
  circumstances,
  tally,
}: Ending): RegistrationDecided => {
  if ((command.grounds ?? []).length > 0) return refuse({ code: "grounds-without-refusal" });
  const items = unmetRequirements(registration);
  if (items.length > 0) return refuse({ code: "requirements-unmet", items });
  const { caseId, edition } = circumstances;
  const isChange = registration.saved?.procedure === "change";
  const provisions: ProvisionId[] = ["R377-27", "R377-27a", "R377-28d"];
  const receipt = receiptOf(registration, edition, isChange ? "change" : "inclusion", [
    ...provisions,
    ...(isChange ? (["R377-31"] as const) : []),
  ]);
  if (!isChange) {
    return accept({ type: "included", number: registerNumberOf(caseId), tally, receipt });
  }
  const version = (registration.account?.version ?? 0) + 1;
  return accept({ type: "change-accepted", version, tally, receipt });
};

const refusal = ({
  registration,
  command,
  circumstances,
  tally,
  counted,
}: Ending): RegistrationDecided => {
  const { grounds = [], justification } = command;
  const unfit = unfitRefusal(counted, grounds, justification);
  if (unfit !== undefined) return refuse(unfit);
  const isChange = registration.saved?.procedure === "change";
  const receipt = receiptOf(
    registration,
    circumstances.edition,
    isChange ? "change" : "inclusion",
    ["R377-27", "R377-27b", ...(isChange ? (["R377-31"] as const) : []), ...grounds],
  );
  const claims = claimsUnder(counted, grounds);
  return accept({ type: isChange ? "change-refused" : "refused", claims, tally, receipt });
};

const removal = (
  { registration, command, circumstances, tally }: Ending,
  isRemoved: boolean,
): RegistrationDecided => {
  const { grounds = [], justification } = command;
  if (grounds.length > 0) return refuse({ code: "grounds-without-refusal" });
  if (!isRemoved) {
    const receipt = removalReceiptOf(registration, circumstances.edition, ["R377-33"]);
    return accept({ type: "kept", tally, receipt });
  }
  if (justification === undefined) return refuse({ code: "justification-missing" });
  const provisions = ["R377-32.4", "R377-33", "R377-28d"] as const;
  const receipt = removalReceiptOf(registration, circumstances.edition, provisions);
  return accept({ type: "removed", ground: "R377-32.4", tally, receipt });
};

/**
 * Nothing is decided on answers that are too old or are being asked anew (R377-7.p2f, R377-15.p2e). A removal rests on
 * the reproach alone.
 */
const staleEvidence = (
  registration: Registration,
  { at }: Circumstances,
): RegistrationRefusal | undefined => {
  if (isRemoval(registration)) return undefined;
  const pending = pendingChecks(registration);
  if (pending.length > 0) return { code: "checks-pending", systems: pending };
  const expired = expiredChecks(registration, at);
  return expired.length > 0 ? { code: "evidence-expired", systems: expired } : undefined;
};

/**
 * Whoever presides closes the vote once one side has more than half of the members present, or
 * everybody has voted. The result follows from the ballots alone; without a majority there is
 * another ballot (R377-27a, R377-27b, R377-28d, R377-33, G09, G10).
 */
export const closeVote = (
  registration: Registration,
  command: CommandOf<"closeVote">,
  circumstances: Circumstances,
  sitting: SittingFacts | undefined,
): RegistrationDecided => {
  const found = sittingOfCase(registration, circumstances, sitting);
  if (!found.found) return refuse(found.refusal);
  const stale = staleEvidence(registration, circumstances);
  if (stale !== undefined) return refuse(stale);
  const by = circumstances.actor.id;
  const question = questionIn(registration, found.sitting);
  const ruling = closeBallot(question, by, circumstances.edition.commission);
  if (!ruling.accepted) return refuse(ruling.refusal);
  const { result } = ruling.value;
  const tally = tallyIn(registration, found.sitting, ruling.value, by);
  if (result === "tie") return accept({ type: "vote-tied", tally });
  const ending = { registration, command, circumstances, tally, counted: countedOf(question) };
  if (isRemoval(registration)) return removal(ending, result === "for");
  return result === "for" ? acceptance(ending) : refusal(ending);
};
