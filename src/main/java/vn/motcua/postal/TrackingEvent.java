package vn.motcua.postal;

import java.time.Instant;

import vn.motcua.shared.S10Number;

/**
 * What happened to a parcel.
 *
 * @param at when, by the post's word
 * @param note place or reason, or empty
 */
public record TrackingEvent(S10Number number, TrackingKind kind, Instant at, String note) {
}
