package vn.motcua.catalog.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.InformationEntry;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;

/** All procedures and blocks of a source, each procedure with what its blocks add. */
public record CatalogReader(List<Procedure> procedures, List<Block> blocks, List<InformationEntry> information) {

	/**
	 * Reads every folder that can be read; what cannot is reported.
	 */
	public static CatalogReader read(List<ModelFolder> folders, List<ModelFinding> findings) {
		List<Block> blocks = ProcedureReader.blocks(folders, findings);
		Map<String, Block> bySlug = blocks.stream().collect(Collectors.toMap(Block::slug, Function.identity()));
		CalledBlocks called = new CalledBlocks(folders);
		List<Procedure> procedures = new ArrayList<>();
		for (ModelFolder folder : folders) {
			if (folder.isProcedure()) {
				List<Block> used = called.of(folder.name()).stream().map(bySlug::get).filter(Objects::nonNull).toList();
				ProcedureReader.procedure(folder, findings).ifPresent((p) -> procedures.add(p.with(used)));
			}
		}
		procedures.sort(Comparator.comparing(Procedure::group).thenComparing(Procedure::slug));
		return new CatalogReader(List.copyOf(procedures), blocks,
				InformationReader.read(folders, procedures, findings));
	}

}
