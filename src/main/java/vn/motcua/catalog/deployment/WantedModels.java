package vn.motcua.catalog.deployment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.motcua.catalog.ModelEvent.Source;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelOverlay;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.store.ModelStore;

/**
 * The folders that people want to run: those of the jar or directory, but a folder that
 * was deployed from the Modeler stands before its source until the source changes. The
 * last change counts.
 */
final class WantedModels {

	private final ModelSource source;

	private final ModelStore store;

	private Map<String, ModelFolder> lying = Map.of();

	private Map<String, ModelOverlay> overlays = Map.of();

	private String stamp = "";

	WantedModels(ModelSource source, ModelStore store) {
		this.source = source;
		this.store = store;
	}

	void readSource() {
		this.lying = this.source.read().stream().collect(Collectors.toMap(ModelFolder::name, Function.identity()));
	}

	void readOverlays() {
		this.stamp = this.store.overlayStamp();
		this.overlays = this.store.overlays()
			.stream()
			.collect(Collectors.toMap((o) -> o.folder().name(), Function.identity()));
	}

	/** Whether another node has changed the overlays. */
	boolean isBehind() {
		return !this.store.overlayStamp().equals(this.stamp);
	}

	boolean hasOverlays() {
		return !overlays().isEmpty();
	}

	/** Those that stand before their source. */
	List<ModelOverlay> overlays() {
		return this.overlays.values().stream().filter(this::stands).toList();
	}

	Map<String, ModelFolder> folders() {
		Map<String, ModelFolder> wanted = new TreeMap<>(this.lying);
		overlays().forEach((overlay) -> wanted.put(overlay.folder().name(), overlay.folder()));
		return wanted;
	}

	/** Fingerprint of the source's folder, empty when it has none. */
	String baseOf(String folder) {
		return fingerprint(this.lying.get(folder));
	}

	/** Forgets overlays whose source has been accepted in their place. */
	void forgetReplaced(Map<String, ModelFolder> accepted) {
		List<String> replaced = this.overlays.values()
			.stream()
			.filter((overlay) -> !stands(overlay))
			.map((overlay) -> overlay.folder().name())
			.filter((name) -> baseOf(name).equals(fingerprint(accepted.get(name))))
			.toList();
		replaced.forEach(this.store::drop);
		if (!replaced.isEmpty()) {
			readOverlays();
		}
	}

	Source sourceOf(String folder) {
		return isOverlaid(folder) ? Source.MODELER : this.source.mayChange() ? Source.DIRECTORY : Source.JAR;
	}

	/** Who changed it, empty for the source. */
	String personOf(String folder) {
		return isOverlaid(folder) ? this.overlays.get(folder).by() : "";
	}

	String source() {
		return this.source.describe();
	}

	private boolean isOverlaid(String folder) {
		ModelOverlay overlay = this.overlays.get(folder);
		return overlay != null && stands(overlay);
	}

	private boolean stands(ModelOverlay overlay) {
		return overlay.base().equals(baseOf(overlay.folder().name()));
	}

	static String fingerprint(ModelFolder folder) {
		return (folder != null) ? folder.fingerprint() : "";
	}

}
