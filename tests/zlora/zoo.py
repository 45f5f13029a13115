"""Tiny random models of families of transformers 5.23: a model type each, and what its config needs beyond SIZES."""

from typing import Any

import torch
from transformers import AutoConfig, AutoModelForCausalLM

from toolkit.lm.loading import freeze

from .tiny import SIZES, VOCAB

COMMON = SIZES | {"num_key_value_heads": 2, "tie_word_embeddings": False}
HEAD = {"head_dim": 8}
ALTERNATE = {"sliding_window": 3, "layer_types": ["sliding_attention", "full_attention"]}
GPT = {"n_embd": 32, "n_layer": 2, "n_head": 4, "n_positions": 64, "n_inner": 48}
MOE = {"num_experts": 4, "num_experts_per_tok": 2, "moe_intermediate_size": 16, "num_local_experts": 4}
GROUPED = {"n_routed_experts": 4, "n_group": 1, "topk_group": 1, "first_k_dense_replace": 1} | MOE
LATENT = {
    "q_lora_rank": 16, "kv_lora_rank": 16, "qk_rope_head_dim": 4, "qk_nope_head_dim": 8, "v_head_dim": 8,
    "num_key_value_heads": 4,
}  # fmt: skip
INDEXED = GROUPED | LATENT | {"n_shared_experts": 1, "index_topk": 4, "index_n_heads": 8, "index_head_dim": 8}
MAMBA = {"mamba_n_heads": 8, "mamba_d_head": 8, "mamba_d_state": 4, "mamba_n_groups": 1, "mamba_chunk_size": 4}
DELTA = HEAD | {
    "layer_types": ["linear_attention", "full_attention"], "linear_num_key_heads": 2, "linear_num_value_heads": 4,
    "linear_key_head_dim": 8, "linear_value_head_dim": 8, "linear_conv_kernel_dim": 3,
}  # fmt: skip


def rope(kind: str, **values: Any) -> dict[str, Any]:
    return {"rope_parameters": {"rope_type": kind, "rope_theta": 10000.0} | values}


ZOO: dict[str, tuple[str, dict[str, Any]]] = {
    # dense
    "Llama": ("llama", {}),
    "Llama, linear rope": ("llama", rope("linear", factor=2.0)),
    "Llama, dynamic rope": ("llama", {"max_position_embeddings": 8} | rope("dynamic", factor=2.0)),
    "Llama, YaRN": ("llama", rope("yarn", factor=2.0, original_max_position_embeddings=32)),
    "Llama 3": (
        "llama",
        rope("llama3", factor=2.0, original_max_position_embeddings=32, low_freq_factor=1.0, high_freq_factor=4.0),
    ),
    "Mistral": ("mistral", {"sliding_window": None}),
    "Mistral, window": ("mistral", {"sliding_window": 3}),
    "Ministral": ("ministral", HEAD | {"sliding_window": 3}),
    "Qwen2": ("qwen2", {}),
    "Qwen2, window": ("qwen2", {"use_sliding_window": True, "sliding_window": 3, "max_window_layers": 1}),
    "Qwen3": ("qwen3", HEAD),
    "Gemma": ("gemma", HEAD),
    "Gemma 2": ("gemma2", HEAD | ALTERNATE | {"attn_logit_softcapping": 5.0, "final_logit_softcapping": 3.0}),
    "Gemma 3": ("gemma3_text", HEAD | ALTERNATE),
    "Gemma 3, images": (
        "gemma3",
        {
            "text_config": COMMON | HEAD | ALTERNATE, "mm_tokens_per_image": 4, "image_token_index": VOCAB - 1,
            "vision_config": {
                "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2,
                "image_size": 28, "patch_size": 14,
            },
        },
    ),
    "Gemma 3n": (
        "gemma3n_text",
        HEAD | ALTERNATE | {
            "num_kv_shared_layers": 0, "hidden_size_per_layer_input": 4, "vocab_size_per_layer_input": VOCAB,
            "laurel_rank": 4, "intermediate_size": [48, 48], "altup_num_inputs": 2,
            "activation_sparsity_pattern": [0.0, 0.0],
        },
    ),
    "Gemma 4": (
        "gemma4_text",
        HEAD | ALTERNATE | {
            "global_head_dim": 8, "num_kv_shared_layers": 0, "hidden_size_per_layer_input": 4,
            "vocab_size_per_layer_input": VOCAB,
        },
    ),
    "VaultGemma": ("vaultgemma", HEAD | {"sliding_window": 3}),
    "Phi": ("phi", {}),
    "Phi-3": ("phi3", {}),
    "Phi-3, longrope": (
        "phi3",
        {"max_position_embeddings": 32, "original_max_position_embeddings": 8} | rope(
            "longrope", partial_rotary_factor=1.0, original_max_position_embeddings=8,
            short_factor=[1.0, 1.0, 1.0, 1.0], long_factor=[1.0, 2.0, 3.0, 4.0],
        ),
    ),
    "StableLM": ("stablelm", {}),
    "Starcoder2": ("starcoder2", {"residual_dropout": 0.5, "embedding_dropout": 0.5}),
    "OLMo": ("olmo", {}),
    "OLMo 2": ("olmo2", {}),
    "OLMo 3": ("olmo3", {"sliding_window": 3}),
    "GLM": ("glm", HEAD),
    "GLM-4": ("glm4", HEAD),
    "Granite": ("granite", {"logits_scaling": 2.0, "residual_multiplier": 0.5}),
    "Cohere": ("cohere", {"logit_scale": 0.3}),
    "Cohere 2": ("cohere2", HEAD | {"logit_scale": 0.3, "sliding_window": 3}),
    "Nemotron": ("nemotron", {}),
    "Helium": ("helium", HEAD),
    "SmolLM3": ("smollm3", {}),
    "Seed-OSS": ("seed_oss", HEAD | {"residual_dropout": 0.5, "attention_dropout": 0.5}),
    "EXAONE 4": ("exaone4", {"sliding_window": 3}),
    "ERNIE 4.5": ("ernie4_5", {}),
    "Arcee": ("arcee", {}),
    "Apertus": ("apertus", {}),
    "DiffLlama": ("diffllama", {}),
    "BitNet": ("bitnet", {}),
    "Persimmon": ("persimmon", {}),
    "Hunyuan": ("hunyuan_v1_dense", HEAD),
    "nanochat": ("nanochat", {}),
    # older
    "GPT-NeoX": ("gpt_neox", {}),
    "GPT-2": ("gpt2", GPT),
    "GPT": ("openai-gpt", GPT),
    "GPT-J": ("gptj", GPT | {"rotary_dim": 4}),
    "GPT-Neo": (
        "gpt_neo",
        {"num_layers": 2, "num_heads": 4, "attention_types": [[["global", "local"], 1]], "window_size": 3},
    ),
    "GPT-BigCode": ("gpt_bigcode", GPT | {"resid_pdrop": 0.5, "embd_pdrop": 0.5, "attn_pdrop": 0.5}),
    "CodeGen": ("codegen", GPT | {"rotary_dim": 4}),
    "OPT": ("opt", {"ffn_dim": 48, "word_embed_proj_dim": 32, "dropout": 0.5}),
    "OPT, projected": ("opt", {"ffn_dim": 48, "word_embed_proj_dim": 16}),
    "Bloom": ("bloom", {"n_layer": 2, "n_head": 4, "hidden_dropout": 0.5, "attention_dropout": 0.5}),
    "Falcon": ("falcon", {"hidden_dropout": 0.5, "attention_dropout": 0.5}),
    "Falcon, ALiBi": ("falcon", {"alibi": True, "new_decoder_architecture": False}),
    "Falcon, new": ("falcon", {"new_decoder_architecture": True, "num_kv_heads": 2}),
    "MPT": ("mpt", {"d_model": 32, "n_layers": 2, "n_heads": 4, "max_seq_len": 64, "expansion_ratio": 2}),
    "XGLM": ("xglm", {"d_model": 32, "ffn_dim": 48, "num_layers": 2, "attention_heads": 4, "dropout": 0.5}),
    "BioGPT": ("biogpt", {"hidden_dropout_prob": 0.5, "activation_dropout": 0.5, "layerdrop": 0.5}),
    "CTRL": ("ctrl", {"n_embd": 32, "dff": 48, "n_layer": 2, "n_head": 4, "n_positions": 64}),
    # mixtures of experts
    "Mixtral": ("mixtral", MOE),
    "Qwen2-MoE": ("qwen2_moe", MOE | {"shared_expert_intermediate_size": 16}),
    "Qwen3-MoE": ("qwen3_moe", MOE | HEAD),
    "OLMoE": ("olmoe", MOE),
    "Phi-MoE": ("phimoe", MOE | {"sliding_window": None}),
    "gpt-oss": ("gpt_oss", MOE | HEAD | {"sliding_window": 3}),
    "Granite MoE": ("granitemoe", MOE),
    "Granite MoE, shared": ("granitemoeshared", MOE | {"shared_intermediate_size": 16}),
    "ERNIE 4.5 MoE": (
        "ernie4_5_moe",
        {"moe_num_experts": 4, "moe_k": 2, "moe_intermediate_size": 16, "moe_num_shared_experts": 1,
         "moe_layer_start_index": 0},
    ),
    "GLM-4 MoE": ("glm4_moe", GROUPED | HEAD),
    "dots.llm1": ("dots1", GROUPED | HEAD | {"n_shared_experts": 1}),
    "Llama 4": (
        "llama4_text",
        HEAD | {"num_local_experts": 2, "intermediate_size_mlp": 48, "attention_chunk_size": 4,
                "interleave_moe_layer_step": 1, "no_rope_layers": [1, 0]},
    ),
    "JetMoE": ("jetmoe", {"kv_channels": 8, "num_local_experts": 4, "num_experts_per_tok": 2}),
    "DBRX": (
        "dbrx",
        {"d_model": 32, "n_heads": 4, "n_layers": 2, "max_seq_len": 64,
         "attn_config": {"kv_n_heads": 2, "clip_qkv": 8, "rope_theta": 10000.0},
         "ffn_config": {"ffn_hidden_size": 32, "moe_num_experts": 4, "moe_top_k": 2, "hidden_size": 32}},
    ),
    "MiniMax": ("minimax", MOE | HEAD | {"layer_types": ["linear_attention", "full_attention"], "block_size": 4}),
    "FlexOlmo": ("flex_olmo", MOE),
    "Hunyuan MoE": ("hunyuan_v1_moe", MOE | HEAD | {"moe_topk": 2}),
    # latent attention
    "DeepSeek-V2": ("deepseek_v2", GROUPED | LATENT | {"n_shared_experts": 1}),
    "DeepSeek-V3": ("deepseek_v3", GROUPED | LATENT | {"n_shared_experts": 1}),
    "DeepSeek-V3.2": ("deepseek_v32", INDEXED),
    "GLM-MoE-DSA": ("glm_moe_dsa", INDEXED),
    "AXK1": ("axk1", GROUPED | LATENT | {"n_shared_experts": 1}),
    "AXK2": ("axk2", INDEXED),
    "MiniCPM3": ("minicpm3", LATENT),
    "Youtu": ("youtu", LATENT),
    "LongCat-Flash": (
        "longcat_flash",
        LATENT | {"num_layers": 1, "ffn_hidden_size": 48, "expert_ffn_hidden_size": 16, "moe_topk": 2,
                  "n_routed_experts": 4, "zero_expert_num": 2, "head_dim": 4},
    ),
    # hybrid and recurrent
    "Jamba": (
        "jamba",
        {"num_experts": 2, "attn_layer_period": 2, "attn_layer_offset": 1, "expert_layer_period": 2,
         "expert_layer_offset": 1, "mamba_d_state": 4, "mamba_d_conv": 3, "mamba_dt_rank": 4,
         "use_mamba_kernels": False},
    ),
    "Bamba": ("bamba", MAMBA | {"attn_layer_indices": [1]}),
    "Falcon-H1": ("falcon_h1", MAMBA | HEAD | {"mamba_n_heads": 4, "mamba_d_ssm": 32}),
    "LFM2": ("lfm2", {"layer_types": ["conv", "full_attention"], "block_multiple_of": 8}),
    "Qwen3-Next": ("qwen3_next", MOE | DELTA | {"shared_expert_intermediate_size": 16}),
    "Qwen3.5": ("qwen3_5_text", DELTA),
    "Granite hybrid": (
        "granitemoehybrid",
        MOE | MAMBA | {"layer_types": ["mamba", "attention"], "shared_intermediate_size": 16, "mamba_expand": 2},
    ),
    "Nemotron-H": (
        "nemotron_h",
        HEAD | {"hybrid_override_pattern": "M*-", "num_hidden_layers": 3, "mamba_num_heads": 4, "mamba_head_dim": 8,
                "ssm_state_size": 4, "n_groups": 1, "chunk_size": 4, "conv_kernel": 3},
    ),
    "Zamba 2": (
        "zamba2",
        {"mamba_d_state": 4, "mamba_ngroups": 1, "n_mamba_heads": 4, "mamba_headdim": 16, "chunk_size": 4,
         "num_mem_blocks": 1, "hybrid_layer_ids": [1], "layers_block_type": ["mamba", "hybrid"],
         "attention_head_dim": 16, "adapter_rank": 4},
    ),
    "OLMo hybrid": ("olmo_hybrid", DELTA | {"linear_num_value_heads": 2}),
    "Mamba": ("mamba", {"state_size": 4, "time_step_rank": 4, "expand": 2}),
    "Mamba 2": (
        "mamba2",
        {"state_size": 4, "num_heads": 8, "head_dim": 8, "n_groups": 1, "chunk_size": 4, "expand": 2},
    ),
    "Falcon-Mamba": ("falcon_mamba", {"state_size": 4, "time_step_rank": 4}),
    "Kimi Linear": (
        "kimi_linear",
        GROUPED | LATENT | {"q_lora_rank": None, "qk_rope_head_dim": 4, "linear_head_dim": 8, "linear_num_heads": 4,
                            "layer_types": ["linear_attention", "full_attention"]},
    ),
    "Bailing hybrid": (
        "bailing_hybrid",
        GROUPED | LATENT | HEAD | {"layer_types": ["linear_attention", "full_attention"]},
    ),
    "xLSTM": ("xlstm", {"num_heads": 2, "num_blocks": 2, "chunk_size": 16, "autocast_kernel_dtype": "float32"}),
    "RWKV": ("rwkv", {"attention_hidden_size": 32, "context_length": 64}),
    "RecurrentGemma": (
        "recurrent_gemma",
        HEAD | {"lru_width": 32, "attention_window_size": 4, "block_types": ["recurrent", "attention"],
                "num_key_value_heads": 1},
    ),
}  # fmt: skip


def zoo_base(family: str, **kwargs: Any) -> Any:
    """The same frozen random model of a family on every call, in eval mode."""
    kind, values = ZOO[family]
    torch.manual_seed(1)
    model = AutoModelForCausalLM.from_config(AutoConfig.for_model(kind, **COMMON | values), **kwargs)
    return freeze(model).eval()
