/** Tables {@code supervision_act}, {@code absence} and {@code absence_kept}. */
package vn.motcua.cockpit.handover.store;
