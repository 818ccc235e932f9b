/**
 * The process engine behind a small interface. The only package that imports {@code org.camunda},
 * so that a move to one of the engine's living forks is a rename. Knows no feature: features call
 * {@link cn.minsheng.process.Processes}, diagrams call features by the names of their beans, and a
 * task's change is told as a CDI event inside the transaction.
 */
package cn.minsheng.process;
