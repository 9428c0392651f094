# Debrief: `make run` starts it, `make test` proves it. Both find a JDK 25 by themselves.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

JDK := $(shell src/main/sh/find-jdk)
MVN := JAVA_HOME="$(JDK)" mvn -B -ntp

.PHONY: help run test quick format replay clean jdk

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

jdk:
	@test -n "$(JDK)" || { echo "Debrief needs a JDK 25. Install one, for example Temurin 25 from your package manager, or set JAVA_HOME to it." >&2; exit 1; }

run: jdk ## Start Debrief; with no Slack settings, the sandbox workspace beside it
	@JAVA_HOME="$(JDK)" src/main/sh/run

test: jdk ## Everything: format, analysis, unit, contract, integration on Liberty, browser
	@JAVA_HOME="$(JDK)" src/main/sh/test

quick: jdk ## Format check, analysis, unit and contract tests; no server
	@$(MVN) -q test -Dstrict -Ddependencies.strict=true

format: jdk ## Format the code
	@$(MVN) -q spotless:apply

replay: ## Play a recorded incident in the running sandbox: make replay NAME=dfds-2023-02-14-all-nodes-gone
	@src/main/sh/replay "$(NAME)"

clean: ## Remove what was built; data stays
	@rm -rf target
