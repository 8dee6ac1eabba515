"""The best one-to-one pairing of two lists: the assignment problem."""

from __future__ import annotations

from collections.abc import Sequence


def assign(weights: Sequence[Sequence[float]]) -> dict[int, int]:
    """A one-to-one matching of largest total weight; row -> column. Pairs of weight 0 are left out.

    The Hungarian algorithm with potentials, O(n² m) (Kuhn 1955; Munkres 1957). Own code because which of
    several equally good matchings is taken must not change with a library's version: attributes are
    judged on the pairs, and a measurement has to be repeatable.

    Args: weights: not negative, one row per item of the one list, one column per item of the other.
    """
    if not weights or not weights[0]:
        return {}
    turned = len(weights) > len(weights[0])
    grid = [list(column) for column in zip(*weights, strict=True)] if turned else [list(r) for r in weights]
    rows, columns = len(grid), len(grid[0])
    row_price, column_price = [0.0] * (rows + 1), [0.0] * (columns + 1)
    row_of = [0] * (columns + 1)  # row (from 1) that holds the column; 0 is free
    for row in range(1, rows + 1):
        row_of[0], column = row, 0
        least, used, way = [float("inf")] * (columns + 1), [False] * (columns + 1), [0] * (columns + 1)
        while row_of[column]:
            used[column] = True
            here, delta, nearest = row_of[column], float("inf"), 0
            for j in range(1, columns + 1):
                if used[j]:
                    continue
                cost = -grid[here - 1][j - 1] - row_price[here] - column_price[j]
                if cost < least[j]:
                    least[j], way[j] = cost, column
                if least[j] < delta:
                    delta, nearest = least[j], j
            for j in range(columns + 1):
                if used[j]:
                    row_price[row_of[j]] += delta
                    column_price[j] -= delta
                else:
                    least[j] -= delta
            column = nearest
        while column:
            row_of[column] = row_of[way[column]]
            column = way[column]
    pairs = {row_of[j] - 1: j - 1 for j in range(1, columns + 1) if row_of[j]}
    kept = {i: j for i, j in pairs.items() if grid[i][j] > 0}
    return {j: i for i, j in kept.items()} if turned else kept
