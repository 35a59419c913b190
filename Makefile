.PHONY: run test format bench bench-envelope bench-outbound bench-films bench-growth figures

run: ## the demo on http://127.0.0.1:8080
	./zhibu demo

test: ## every test, as CI runs them
	./zhibu test

format: ## the one code format, in place
	./mvnw -B -q com.diffplug.spotless:spotless-maven-plugin:apply

bench: ## benchmarks, outside the default build
	./mvnw -B -q -Pbench -pl bench -am -DskipTests package
	java -jar bench/target/benchmarks.jar

bench-envelope: ## opening and reading one callback, by JMH
	./mvnw -B -q -Pbench -pl bench -am -DskipTests package
	java -Djarmode=tools -jar bench/target/benchmarks.jar extract --force --destination bench/target/benchmarks
	java -cp bench/target/benchmarks/benchmarks.jar cn.zhibu.bench.Steps

bench-outbound: ## how fast messages leave
	./mvnw -B -q -Pbench -pl bench -am -DskipTests package
	java -cp bench/target/benchmarks.jar -Dloader.main=cn.zhibu.bench.Outbound org.springframework.boot.loader.launch.PropertiesLauncher

bench-films: ## 200 readers of one film, beside nginx (apt-get install nginx-light)
	./mvnw -B -q -Pbench -pl bench -am -DskipTests package
	java -cp bench/target/benchmarks.jar -Dloader.main=cn.zhibu.bench.Films org.springframework.boot.loader.launch.PropertiesLauncher

bench-growth: ## the same work with 1,000, 10,000 and 100,000 members
	./mvnw -B -q -Pbench -pl bench -am -DskipTests package
	java -Xmx2g -cp bench/target/benchmarks.jar -Dloader.main=cn.zhibu.bench.Growth org.springframework.boot.loader.launch.PropertiesLauncher

figures: ## the demo's start, memory and size
	demo/figures
