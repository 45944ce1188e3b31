package vn.motcua.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.InformationEntry;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;

/**
 * The catalogue in memory. Replaced as a whole when folders of a served directory change.
 */
@Component
public class LoadedCatalog implements ProcedureCatalog {

	private volatile CatalogReader content;

	public LoadedCatalog(ModelSource source) {
		List<ModelFinding> findings = new ArrayList<>();
		this.content = CatalogReader.read(source.read(), findings);
		if (!findings.isEmpty()) {
			throw new ModelsRefusedException(findings);
		}
	}

	/** Takes over folders the gate has accepted. */
	public void replace(List<ModelFolder> accepted) {
		List<ModelFinding> findings = new ArrayList<>();
		CatalogReader read = CatalogReader.read(accepted, findings);
		if (!findings.isEmpty()) {
			throw new ModelsRefusedException(findings);
		}
		this.content = read;
	}

	@Override
	public Optional<Procedure> find(String slug) {
		return this.content.procedures().stream().filter((p) -> p.slug().equals(slug)).findFirst();
	}

	@Override
	public List<Procedure> all() {
		return this.content.procedures();
	}

	@Override
	public List<InformationEntry> information() {
		return this.content.information();
	}

	@Override
	public List<Block> blocks() {
		return this.content.blocks();
	}

}
