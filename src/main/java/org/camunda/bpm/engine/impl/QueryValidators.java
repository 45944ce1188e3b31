/*
 * Copyright Camunda Services GmbH and/or licensed to Camunda Services GmbH
 * under one or more contributor license agreements. See the NOTICE file
 * distributed with this work for additional information regarding copyright
 * ownership. Camunda licenses this file to you under the Apache License,
 * Version 2.0; you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 * Changed by motcua: both validators look into or-queries, and stored queries may only
 * carry expressions of a closed list.
 */
package org.camunda.bpm.engine.impl;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Replaces the class of camunda-engine 7.24.0, whose validators look only at the outer
 * query (CVE-2026-109432; no community release will fix it). Classes of the application
 * precede library jars, in the packaged jar too; the engine plugin checks at start that
 * this one is loaded.
 */
public class QueryValidators {

	private QueryValidators() {
	}

	/** The expressions of a query and of every or-query below it. */
	static Collection<String> expressions(AbstractQuery<?, ?> query) {
		Set<String> found = new HashSet<>();
		Set<AbstractQuery<?, ?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<AbstractQuery<?, ?>> open = new ArrayDeque<>(List.of(query));
		while (!open.isEmpty()) {
			AbstractQuery<?, ?> next = open.pop();
			if (seen.add(next)) {
				found.addAll(next.getExpressions().values());
				orQueries(next).forEach(open::push);
			}
		}
		return found;
	}

	private static List<? extends AbstractQuery<?, ?>> orQueries(AbstractQuery<?, ?> query) {
		if (query instanceof TaskQueryImpl task) {
			return task.getQueries();
		}
		if (query instanceof HistoricTaskInstanceQueryImpl task) {
			return task.getQueries();
		}
		if (query instanceof ProcessInstanceQueryImpl instance) {
			return instance.getQueries();
		}
		return (query instanceof HistoricProcessInstanceQueryImpl instance) ? instance.getQueries() : List.of();
	}

	public static final class AdhocQueryValidator<T extends AbstractQuery<?, ?>> implements Validator<T> {

		@SuppressWarnings("rawtypes")
		public static final AdhocQueryValidator INSTANCE = new AdhocQueryValidator();

		private AdhocQueryValidator() {
		}

		@Override
		public void validate(T query) {
			if (!Context.getProcessEngineConfiguration().isEnableExpressionsInAdhocQueries()
					&& !expressions(query).isEmpty()) {
				throw new BadUserRequestException("Expressions are forbidden in adhoc queries.");
			}
		}

		@SuppressWarnings("unchecked")
		public static <T extends AbstractQuery<?, ?>> AdhocQueryValidator<T> get() {
			return (AdhocQueryValidator<T>) INSTANCE;
		}

	}

	public static final class StoredQueryValidator<T extends AbstractQuery<?, ?>> implements Validator<T> {

		@SuppressWarnings("rawtypes")
		public static final StoredQueryValidator INSTANCE = new StoredQueryValidator();

		/** What the queues of Tasklist need, and nothing else. */
		private static final Pattern ALLOWED = Pattern
			.compile("\\$\\{(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)|inDays\\(\\d{1,3}\\))}");

		private StoredQueryValidator() {
		}

		@Override
		public void validate(T query) {
			for (String expression : expressions(query)) {
				if (!Context.getProcessEngineConfiguration().isEnableExpressionsInStoredQueries()
						|| !ALLOWED.matcher(expression).matches()) {
					throw new BadUserRequestException("This expression is forbidden in stored queries.");
				}
			}
		}

		@SuppressWarnings("unchecked")
		public static <T extends AbstractQuery<?, ?>> StoredQueryValidator<T> get() {
			return (StoredQueryValidator<T>) INSTANCE;
		}

	}

}
