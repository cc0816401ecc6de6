# finding: 11
# finding: 18
from google import genai

client = genai.Client(api_key="key")


def cost(prompt: str) -> int:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    print(response.text)
    return response.usage_metadata.total_token_count
# tests
from types import SimpleNamespace
from unittest.mock import Mock, patch

from app import service


def test_cost():
    response = Mock()
    response.text = "Io"
    response.usage_metadata = SimpleNamespace(prompt_token_count=3, total_token_count=7)
    with patch("app.service.client.models.generate_content", return_value=response):
        assert service.cost("A moon?") == 7


def test_counts_one_by_one():
    response = Mock()
    response.usage_metadata.total_token_count = 9
    with patch("app.service.client.models.generate_content") as generate:
        generate.return_value = response
        assert service.cost("A moon?") == 9
# output
from types import SimpleNamespace
from unittest.mock import Mock, patch

from app import service


def test_cost():
    response = Mock()
    response.output_text = "Io"
    response.usage = SimpleNamespace(total_input_tokens=3, total_tokens=7)
    with patch("app.service.client.interactions.create", return_value=response):
        assert service.cost("A moon?") == 7


def test_counts_one_by_one():
    response = Mock()
    response.usage.total_tokens = 9
    with patch("app.service.client.interactions.create") as generate:
        generate.return_value = response
        assert service.cost("A moon?") == 9
