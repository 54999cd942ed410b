// How a sitting ends: it is closed and its protocol signed, or it is called off.
import { accept, refuse } from "#shared/cases/kind.ts";
import { dayOf } from "#shared/law/dates.ts";
import { locales } from "#shared/law/languages.ts";
import { compositionOf } from "./commission-state.ts";
import { chairOn } from "./composition.ts";
import type { HeldCommandOf } from "./sitting-commands.ts";
import { presenceIn, type Scene, type SittingDecided } from "./sitting-scene.ts";

/** Whoever presides closes the sitting, or the secretary (R377-24a). */
export const closeSitting = (scene: Scene): SittingDecided => {
  const { commission, circumstances } = scene;
  const { actor } = circumstances;
  return actor.id === commission.secretary || actor.id === presenceIn(scene).chair
    ? accept({ type: "closed", composition: compositionOf(commission) })
    : refuse({ code: "not-presiding" });
};

/** The secretary, the elected chair, and whoever presides in the chair's place. */
const mayCancel = (scene: Scene): boolean => {
  const { commission, circumstances } = scene;
  const { actor, at } = circumstances;
  const chair = chairOn(compositionOf(commission), dayOf(at));
  return [commission.secretary, chair, presenceIn(scene).chair].includes(actor.id);
};

/**
 * The secretary or the chair calls a sitting off, however complete the Commission is just then. Once
 * the members have done something on a case at it, it took place, and can only be closed. Votes for
 * whoever presides decide no case and go with it (R377-24a).
 */
export const cancelSitting = (scene: Scene): SittingDecided => {
  if (!mayCancel(scene)) return refuse({ code: "neither-secretary-nor-chair" });
  const mayHaveActed = scene.sitting.state === "open" && scene.context.acted !== false;
  return mayHaveActed ? refuse({ code: "sitting-took-place" }) : accept({ type: "cancelled" });
};

/**
 * Whoever presided, last if it was several, signs the protocol once it is made: its facts as they
 * stand, and no others (R377-28d).
 */
export const signProtocol = (
  { sitting, circumstances: { actor }, context }: Scene,
  { digest, languages }: HeldCommandOf<"signProtocol">,
): SittingDecided => {
  if (actor.id !== sitting.presided.at(-1)) return refuse({ code: "not-presiding" });
  if (digest !== context.protocol) return refuse({ code: "protocol-differs" });
  const signedIn = locales.filter((locale) => languages.includes(locale));
  return accept({ type: "protocol-signed", digest, languages: signedIn });
};
