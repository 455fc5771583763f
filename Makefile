# Two commands do everything: `make run` watches the demo feeds, `make test` passes the tests.
# Both install what is missing (Debian packages; the Swift toolchain must be there).

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)

BUILD_PACKAGES := libcurl4-openssl-dev libssl-dev libxml2-dev libsqlite3-dev libpsl-dev \
  libstemmer-dev libsystemd-dev libdnnl-dev libcld2-dev pkg-config
# What the tests run beside the daemon.
TEST_PACKAGES := systemd logrotate mandoc

# An import that Package.swift doesn't declare fails the build.
STRICT := --explicit-target-dependency-import-check error

.PHONY: run test build release install lint model check-worthiness stories dependencies test-dependencies \
  clean

run: build
	rm -rf .build/demo && mkdir -p .build/demo
	@Scripts/demo .build/debug/claimwatch Config/demo/claimwatch.yaml

test: test-dependencies
	$(SWIFT) build --build-tests $(STRICT)
	@SWIFT="$(SWIFT)" Scripts/run-tests

build: dependencies
	$(SWIFT) build --product claimwatch $(STRICT)

# The Swift runtime goes into the binary, so that the installed copy needs no toolchain.
# lld packs relative relocations, which are read in at each start, and keeps equal functions once: 5.7
# of 109 MB of memory. Nobody links against the program, so that it needs no table of its symbols: 2.6.
release: dependencies
	$(SWIFT) build -c release --product claimwatch --static-swift-stdlib -Xswiftc -use-ld=lld \
	  -Xlinker -z -Xlinker pack-relative-relocs -Xlinker --no-export-dynamic \
	  -Xlinker --icf=safe -Xlinker -s

install: release
	install -D -m 755 .build/release/claimwatch $(DESTDIR)$(PREFIX)/bin/claimwatch
	install -D -m 644 man/claimwatch.1 $(DESTDIR)$(PREFIX)/share/man/man1/claimwatch.1
	install -D -m 644 man/claimwatch.yaml.5 $(DESTDIR)$(PREFIX)/share/man/man5/claimwatch.yaml.5
	install -d $(DESTDIR)$(PREFIX)/share/claimwatch/demo $(DESTDIR)$(PREFIX)/lib/systemd/system
	install -m 644 Config/demo/* $(DESTDIR)$(PREFIX)/share/claimwatch/demo/
	test ! -e Model/attribution.model || \
	  install -m 644 Model/attribution.model $(DESTDIR)$(PREFIX)/share/claimwatch/
	install -D -m 644 LICENSE $(DESTDIR)$(PREFIX)/share/doc/claimwatch/LICENSE
	install -m 644 Scripts/unicode-licence.txt $(DESTDIR)$(PREFIX)/share/doc/claimwatch/
	sed 's|/usr/bin/claimwatch|$(PREFIX)/bin/claimwatch|g' systemd/claimwatch.service \
	  > $(DESTDIR)$(PREFIX)/lib/systemd/system/claimwatch.service
	chmod 644 $(DESTDIR)$(PREFIX)/lib/systemd/system/claimwatch.service
	install -D -m 644 systemd/claimwatch.sysusers $(DESTDIR)$(PREFIX)/lib/sysusers.d/claimwatch.conf
	install -D -m 644 systemd/claimwatch.logrotate $(DESTDIR)/etc/logrotate.d/claimwatch
	test -e $(DESTDIR)/etc/claimwatch/claimwatch.yaml || \
	  install -D -m 644 Config/claimwatch.yaml $(DESTDIR)/etc/claimwatch/claimwatch.yaml

# Trains the attribution model anew: `make model CORPUS=folder`, with PolNeAR's train.jsonl.gz.
model:
	@test -n "$(CORPUS)" || { echo "usage: make model CORPUS=FOLDER" >&2; exit 2; }
	Training/make-model "$(CORPUS)"

# Trains the check-worthiness score anew, on ClaimBuster's claimbuster_train.jsonl.gz in that folder.
check-worthiness:
	@test -n "$(CORPUS)" || { echo "usage: make check-worthiness CORPUS=FOLDER" >&2; exit 2; }
	Training/make-check-worthiness "$(CORPUS)"

# Trains what tells stories anew, on the three collections of stories in that folder.
stories:
	@test -n "$(CORPUS)" || { echo "usage: make stories CORPUS=FOLDER" >&2; exit 2; }
	Training/make-stories "$(CORPUS)"

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests \
	  Benchmarks Fuzz
	Scripts/check-unsafe

dependencies:
	@Scripts/install-packages "$(SUDO)" $(BUILD_PACKAGES)

test-dependencies:
	@Scripts/install-packages "$(SUDO)" $(BUILD_PACKAGES) $(TEST_PACKAGES)

clean:
	$(SWIFT) package clean
