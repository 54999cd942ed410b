import type { Actor } from "#shared/cases/actor.ts";
import type { Unit } from "#shared/law/territory.ts";

const unit: Unit = "71";

/** The people of the executive body in Astana, and of two providers; opaque subjects all. */
export const officer: Actor = { id: "subject-officer", role: "social-officer", unit };
export const assessor: Actor = { id: "subject-assessor", role: "assessor", unit };
export const otherAssessor: Actor = { id: "subject-assessor-2", role: "assessor", unit };
export const decider: Actor = { id: "subject-decider", role: "decision-maker", unit };
export const otherDecider: Actor = { id: "subject-decider-2", role: "decision-maker", unit };
export const providerStaff: Actor = { id: "subject-provider", role: "provider" };

/** The organisation that chooses nobody and is chosen. */
export const providerNumber = "O-050440185008";
export const otherProvider = "O-060540185005";
