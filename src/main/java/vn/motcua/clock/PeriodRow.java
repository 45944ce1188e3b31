package vn.motcua.clock;

import vn.motcua.dossier.Channel;

/** One procedure at one agency through one channel. */
public record PeriodRow(String agency, String procedure, Channel channel, PeriodCounts counts) {
}
