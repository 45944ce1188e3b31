package vn.motcua.catalog.deployment;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

	private Map<String, ModelOverlay> overlays = new TreeMap<>();

	private String stamp = "";

	WantedModels(ModelSource source, ModelStore store) {
		this.source = source;
		this.store = store;
	}

	void readSource() {
		this.lying = this.source.read().stream().collect(Collectors.toMap(ModelFolder::name, Function.identity()));
	}

	void readOverlays() {
		String now = this.store.overlayStamp();
		this.overlays = this.store.overlays()
			.stream()
			.collect(Collectors.toMap((o) -> o.folder().name(), Function.identity(), (a, b) -> b, TreeMap::new));
		this.stamp = now;
	}

	/** Whether another node has changed the overlays. */
	boolean isBehind() {
		return !this.store.overlayStamp().equals(this.stamp);
	}

	/** What lies in the jar or directory, without overlays. */
	List<ModelFolder> sourceFolders() {
		return List.copyOf(this.lying.values());
	}

	/** Wants the source without those that stand before it, and returns them. */
	List<ModelOverlay> setOverlaysAside() {
		List<ModelOverlay> aside = overlays();
		aside.forEach((overlay) -> this.overlays.remove(overlay.folder().name()));
		return aside;
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
		List<ModelOverlay> replaced = this.overlays.values()
			.stream()
			.filter((overlay) -> !stands(overlay))
			.filter((overlay) -> baseOf(overlay.folder().name())
				.equals(fingerprint(accepted.get(overlay.folder().name()))))
			.toList();
		replaced.forEach((overlay) -> {
			this.store.drop(overlay);
			this.overlays.remove(overlay.folder().name());
		});
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

	static Set<String> fingerprints(Map<String, ModelFolder> folders) {
		return folders.values().stream().map((f) -> f.name() + "=" + f.fingerprint()).collect(Collectors.toSet());
	}

}
