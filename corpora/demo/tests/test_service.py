"""The service with a client that answers by heart."""

from unittest.mock import MagicMock, patch

from kitchen.service import RecipeService


def test_a_suggestion_has_no_spaces_around_it() -> None:
    with patch("kitchen.service.genai.Client") as client:
        generate = client.return_value.models.generate_content
        generate.return_value = MagicMock(text=" Omelette. ")
        generate.return_value.usage_metadata.total_token_count = 12
        assert RecipeService().suggest(["eggs"]) == "Omelette."
    generate.assert_called_once()
