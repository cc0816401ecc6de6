"""The classifier with a client that answers by heart."""

from unittest.mock import MagicMock

from helpdesk.tickets.classify import Classifier


def test_queue() -> None:
    client = MagicMock()
    client.models.generate_content.return_value.text = '{"queue": "billing"}'
    client.models.generate_content.return_value.usage_metadata.total_token_count = 7
    assert Classifier(client).queue("I paid twice") == "billing"
